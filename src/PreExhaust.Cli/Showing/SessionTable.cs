using System.Globalization;
using PreExhaust.Cli.Reporting;
using PreExhaust.Sheets;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PreExhaust.Cli.Showing;

/// <summary>A session as a table: a row for each group of sets.</summary>
internal static class SessionTable
{
    /// <summary>Less is within what nobody can predict.</summary>
    private const double LeastLoss = 0.5;

    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Loud = new(Color.Yellow);

    public static Table Of(SessionSheet session)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("", "Exercise", "Sets", "Load", "Per side", "Effort", "Rest", "Order costs");
        table.Columns[1].NoWrap = table.Columns[2].NoWrap = false;
        foreach (var exercise in session.Exercises)
            Add(table, exercise);
        return table;
    }

    private static void Add(Table table, ExerciseSheet exercise)
    {
        foreach (var (sets, i) in exercise.Warmup.Select((sets, i) => (sets, i)))
        {
            var name = i == 0 ? $"{exercise.Name}, warm-up" : "";
            Add(table, sets, i == 0 ? exercise.Label : null, Cell(name, Quiet), Quiet);
        }

        foreach (var (sets, i) in exercise.Sets.Select((sets, i) => (sets, i)))
        {
            var isFirst = i == 0;
            var label = isFirst && exercise.Warmup.Count == 0 ? exercise.Label : null;
            Add(table, sets, label, isFirst ? Name(exercise) : Cell(""), null, isFirst ? Loss(exercise) : "");
        }
    }

    private static void Add(
        Table table, SetsSheet sets, string? label, IRenderable name, Style? style, string loss = "") => table.AddRow(
        Cell(label ?? "", Quiet),
        name,
        Cell(sets.Details.Length > 0 ? $"{sets.Amount} {sets.Details}" : sets.Amount, style),
        Cell(sets.Load, style),
        Cell(Plates(sets), Quiet),
        Cell(sets.Effort, style),
        Cell(sets.Rest, style),
        Cell(loss, Loud));

    private static Rows Name(ExerciseSheet exercise) => new(
        exercise.Intents.Select(intent => (intent, Style: new Style(Color.Aqua)))
            .Concat(exercise.Notes.Select(note => (note, Style: Quiet)))
            .Select(line => Cell(line.Item1, line.Style))
            .Prepend(Cell(exercise.Name, new(decoration: Decoration.Bold))));

    private static string Plates(SetsSheet sets) =>
        string.Join(" + ", sets.Plates.Select(plate => plate.Amount.ToString("0.##", CultureInfo.InvariantCulture)));

    private static string Loss(ExerciseSheet exercise) => exercise.LostReps is { } lost && lost >= LeastLoss
        ? string.Create(CultureInfo.InvariantCulture, $"about {lost:0} of {exercise.PredictedReps + lost:0} reps")
        : "";

    private static Text Cell(string text, Style? style = null) => new(Printable.Of(text), style);
}
