using System.Globalization;
using PreExhaust.Cli.Reporting;
using PreExhaust.Sheets;
using Spectre.Console;

namespace PreExhaust.Cli.Showing;

/// <summary>A week for a person at a terminal.</summary>
internal sealed class WeekPage(IAnsiConsole paper)
{
    private static readonly Style Heading = new(Color.Blue, decoration: Decoration.Bold);
    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Loud = new(Color.Yellow);

    public void Write(WeekSheet week)
    {
        Line(Title(week), Heading);
        foreach (var session in week.Sessions)
            Write(session);
        if (week.Muscles.Count == 0)
            return;
        Line("");
        Line("Hard sets in the week, helpers counted half; the line is where most programs are", Quiet);
        paper.Write(VolumeBars.Of(week.Muscles));
    }

    private void Write(SessionSheet session)
    {
        Line("");
        var day = session.When is null ? "" : $"{session.When}, ";
        Line($"{session.Name} ({day}about {Minutes(session)} min)", Heading);
        foreach (var note in session.Notes)
            Line(note, Quiet);
        if (session.Exercises.Count == 0)
        {
            Line("No exercises in this week.", Quiet);
            return;
        }

        paper.Write(SessionTable.Of(session));
        foreach (var missing in session.Missing)
            Line($"  {missing}", Loud);
        if (session.Muscles.Count == 0)
            return;
        Line("Strength left of the main muscles after each exercise, by the model: full bar 100 %, lowest 50 %", Quiet);
        paper.Write(MuscleGrid.Of(session));
    }

    private static string Title(WeekSheet week)
    {
        var block = week.Block is null ? "" : $", {week.Block}";
        var title = week.Title is null ? "" : $", {week.Title}";
        var deload = week.IsDeload ? ", deload" : "";
        return FormattableString.Invariant($"{week.Plan}: week {week.Number}{block}{title}{deload}");
    }

    private static string Minutes(SessionSheet session) =>
        Math.Ceiling(session.Time.TotalMinutes).ToString("0", CultureInfo.InvariantCulture);

    private void Line(string text, Style? style = null)
    {
        paper.Write(new Text(Printable.Of(text), style));
        paper.WriteLine();
    }
}
