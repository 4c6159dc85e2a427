using PreExhaust.Fatigue;
using PreExhaust.Plans;
using PreExhaust.Resolution;
using Spectre.Console;

namespace QuickStart;

/// <summary>A session as a table, and how long it takes.</summary>
internal static class SessionView
{
    public static void Write(TrainingPlan plan, ResolvedSession session)
    {
        var minutes = SessionTime.Estimate(plan, session.Session, session.Week).TotalMinutes;
        var table = new Table { Border = TableBorder.Rounded }
            .Title($"[bold]{session.Session.Name.EscapeMarkup()}[/], week {session.Week}, about {minutes:0} min")
            .AddColumns("Exercise", "Sets", "Load", "Effort", "Rest");

        foreach (var slot in session.Slots)
        {
            var name = $"{slot.Slot.Label} {slot.Slot.Exercise}".Trim();
            foreach (var group in slot.Warmup.Concat(slot.Groups))
            {
                AddRow(table, name, group, isWarmup: slot.Warmup.Contains(group));
                name = "";
            }
        }

        AnsiConsole.Write(table);
        foreach (var missing in session.Missing)
            Console.WriteLine(missing);
    }

    private static void AddRow(Table table, string name, ResolvedGroup group, bool isWarmup)
    {
        var sets = group.Group;
        var style = new Style(isWarmup ? Color.Grey : Color.Default);
        table.AddRow(
            new Text(name),
            new Text(isWarmup ? $"{sets.Amount} warm-up" : sets.Amount, style),
            new Text($"{group.Load}", style),
            new Text($"{sets.Effort}"),
            new Text($"{sets.Rest}"));
    }
}
