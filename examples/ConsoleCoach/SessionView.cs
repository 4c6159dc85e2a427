using PreExhaust.Fatigue;
using PreExhaust.Progression;
using PreExhaust.Resolution;
using Spectre.Console;

namespace ConsoleCoach;

/// <summary>A session on a page.</summary>
internal static class SessionView
{
    public static void Write(ResolvedPlan run, DueSession due)
    {
        var minutes = SessionTime.Estimate(run.Plan, due.Training.Session, due.Training.Week).TotalMinutes;
        var week = ((due.Cycle - 1) * run.Plan.WeekCount) + due.Week;
        Terminal.Say($"[bold]{run.Plan.Name}[/], week {week}: [bold]{TitleOf(due)}[/], about {minutes:0} min");

        var table = new Table { Border = TableBorder.Rounded }.AddColumns("Exercise", "Sets", "Load", "Rest");
        foreach (var slot in due.Training.Slots)
        {
            var name = $"{slot.Slot.Label} {slot.Exercise}".Trim();
            foreach (var sets in slot.Groups)
            {
                table.AddRow(Cell(name), Cell(sets.Group.Amount), Cell(sets.Load), Cell(sets.Group.Rest));
                name = "";
            }
        }

        AnsiConsole.Write(table);
        foreach (var missing in due.Missing)
            Terminal.Say($"[yellow]{missing}[/]");
    }

    public static string TitleOf(DueSession due) => due.Day is null ? due.Name : $"{due.Name} on {due.Day}";

    private static Text Cell(object? value) => new($"{value}");
}
