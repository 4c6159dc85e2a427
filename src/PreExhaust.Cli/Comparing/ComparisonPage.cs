using System.Globalization;
using PreExhaust.Analysis;
using PreExhaust.Catalog;
using PreExhaust.Cli.Showing;
using PreExhaust.Comparing;
using PreExhaust.Fatigue;
using Spectre.Console;

namespace PreExhaust.Cli.Comparing;

/// <summary>A comparison for a person at a terminal.</summary>
internal sealed class ComparisonPage(IAnsiConsole paper, Comparison comparison)
{
    private (string First, string Second) Names =>
        comparison.First.Name == comparison.Second.Name
            ? ($"{comparison.First.Name} (1)", $"{comparison.Second.Name} (2)")
            : (comparison.First.Name, comparison.Second.Name);

    public void Write()
    {
        paper.Write(Totals());
        paper.Write(Exercises());
        paper.Write(Muscles());
        Write("Only the first is told", comparison.Lost);
        Write("Only the second is told", comparison.Gained);
        WriteConclusions();
    }

    private Table Totals()
    {
        var table = Table("", Names.First, Names.Second, "difference");
        var (first, second) = (comparison.First, comparison.Second);
        Add("minutes, about", SessionTime.InMinutes(first.Time), SessionTime.InMinutes(second.Time), "0");
        Add("sets", first.Sets, second.Sets, "0");
        Add("hard sets", first.HardSets, second.HardSets, "0");
        Add("repetitions", first.Reps, second.Reps, "0");
        Add("volume load, reps x share of the 1RM", first.VolumeLoad, second.VolumeLoad, "0.0");
        Add("repetitions lost to the order, by the model", first.LostReps, second.LostReps, "0.0");
        return table;

        void Add(string name, double one, double other, string format) =>
            table.AddRow(
                Ink.Words(name, Ink.Quiet), Number(one, format), Number(other, format), Difference(one, other, format));
    }

    private Table Exercises()
    {
        var table = Table("", Names.First, Names.Second, "reps lost to the order", "reps left in the last set");
        foreach (var (first, second) in comparison.Exercises)
        {
            table.AddRow(
                Ink.Words((first ?? second)!.Name),
                Ink.Words(first?.Prescription ?? "-"),
                Ink.Words(second?.Prescription ?? "-"),
                Pair(first?.LostReps, second?.LostReps),
                Pair(first?.LeftAtEnd, second?.LeftAtEnd));
        }

        return table;
    }

    private Table Muscles()
    {
        var table = Table("hard sets", Names.First, Names.Second, "difference");
        foreach (var group in MuscleCatalog.Default.Groups.Where(group => group.IsTracked))
        {
            var (first, second) = (comparison.First.Volume.SetsOf(group.Id), comparison.Second.Volume.SetsOf(group.Id));
            if (first > 0 || second > 0)
            {
                table.AddRow(
                    Ink.Words(group.Name),
                    Number(first, "0.#"),
                    Number(second, "0.#"),
                    Difference(first, second, "0.#"));
            }
        }

        return table;
    }

    private void Write(string heading, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return;
        paper.Line(heading, Ink.Heading);
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true }).AddColumn();
        foreach (var finding in findings)
        {
            grid.AddRow(
                Ink.Words($"  {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id}", Ink.Quiet),
                Ink.Words(finding.Message));
        }

        paper.Write(grid);
        paper.Line("");
    }

    private void WriteConclusions()
    {
        paper.Line("What this allows to say", Ink.Heading);
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true }).AddColumn();
        foreach (var conclusion in comparison.Conclusions)
        {
            var name = conclusion.Kind.ToString().ToLowerInvariant();
            var sources = string.Join("; ", conclusion.Studies.Select(study => study.Citation));
            grid.AddRow(Ink.Words("  " + name, new(ColourOf(conclusion.Kind))), Ink.Words(conclusion.Text));
            if (sources.Length > 0)
                grid.AddRow(Ink.Words(""), Ink.Words(sources, Ink.Quiet));
        }

        paper.Write(grid);
    }

    private static Text Pair(double? first, double? second) =>
        Ink.Words($"{Reps(first)} and {Reps(second)}", Ink.Quiet);

    private static string Reps(double? reps) =>
        reps is { } known ? known.ToString("0.0", CultureInfo.InvariantCulture) : "-";

    private static Table Table(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(Ink.Words(column, Ink.Strong)));
        return table;
    }

    private static Text Number(double number, string format) =>
        Ink.Words(number.ToString(format, CultureInfo.InvariantCulture));

    private static Text Difference(double first, double second, string format)
    {
        var shown = Math.Round(first, 1);
        var difference = Math.Round(second, 1) - shown;
        var share = shown > 0 && Math.Abs(difference) > 0
            ? string.Create(CultureInfo.InvariantCulture, $" ({100 * difference / shown:+0;-0} %)")
            : "";
        return difference == 0 ? Ink.Words("same", Ink.Quiet) : Ink.Words(Signed(difference, format) + share);
    }

    private static string Signed(double difference, string format) =>
        difference.ToString($"+{format};-{format}", CultureInfo.InvariantCulture);

    private static Color ColourOf(ConclusionKind kind) => kind switch
    {
        ConclusionKind.Measured => Color.Green,
        ConclusionKind.Modelled => Color.Yellow,
        _ => Color.Red,
    };
}
