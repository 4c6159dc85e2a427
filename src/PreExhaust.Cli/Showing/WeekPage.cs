using PreExhaust.Drawing;
using PreExhaust.Sheets;
using Spectre.Console;

namespace PreExhaust.Cli.Showing;

/// <summary>A week for a person at a terminal.</summary>
internal sealed class WeekPage(IAnsiConsole paper)
{
    public void Write(WeekSheet week)
    {
        paper.Line(Titles.Of(week), Ink.Heading);
        foreach (var session in week.Sessions)
            Write(session);
        if (week.Muscles.Count == 0)
            return;
        paper.Line("");
        paper.Line("Hard sets in the week, helpers counted half; the line is where most programs are", Ink.Quiet);
        paper.Write(VolumeBars.Of(week.Muscles));
    }

    private void Write(SessionSheet session)
    {
        paper.Line("");
        var day = session.When is null ? "" : $"{session.When}, ";
        paper.Line($"{session.Name} ({day}about {Titles.Minutes(session)} min)", Ink.Heading);
        foreach (var note in session.Notes)
            paper.Line(note, Ink.Quiet);
        if (session.Exercises.Count == 0)
        {
            paper.Line("No exercises in this week.", Ink.Quiet);
            return;
        }

        paper.Write(SessionTable.Of(session));
        foreach (var missing in session.Missing)
            paper.Line($"  {missing}", Ink.Loud);
        if (session.Muscles.Count == 0)
            return;
        paper.Line(
            "Strength left of the main muscles after each exercise, by the model: full bar 100 %, lowest 50 %",
            Ink.Quiet);
        paper.Write(MuscleGrid.Of(session));
    }
}
