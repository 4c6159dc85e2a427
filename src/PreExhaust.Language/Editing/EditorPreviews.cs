using PreExhaust.Language.Diagnostics;
using PreExhaust.Plans;
using PreExhaust.Sheets;

namespace PreExhaust.Language.Editing;

/// <summary>Finds the session that somebody is writing.</summary>
public static class EditorPreviews
{
    /// <summary>Weeks in which a session that takes turns is looked for.</summary>
    private const int MostWeeks = 16;

    /// <summary>
    /// The session in whose lines a place is, or the first one where it is above all; <c>null</c> for a text without
    /// sessions.
    /// </summary>
    /// <param name="document">The text.</param>
    /// <param name="offset">The place.</param>
    /// <param name="week">
    /// A week of the calendar, from 1; the session is shown in the first week from there that has it. Without one, the
    /// week in whose lines the place is.
    /// </param>
    public static EditorPreview? At(EditorDocument document, int offset, int? week = null)
    {
        var plan = document.Bound.Plan;
        if (SessionAt(document, offset) is not { } index)
            return null;
        var first = week ?? CalendarWeek(plan, index, RowAt(plan.Sessions[index], document.LineOf(offset) + 1));
        return (
            from sheet in Sheets(plan, Math.Max(1, first))
            let session = sheet.Sessions.FirstOrDefault(held => held.Source == plan.Sessions[index].Source)
            where session is not null
            select new EditorPreview(sheet, session, plan.CalendarPeriod(), Messages(document, index)))
            .FirstOrDefault();
    }

    private static int? SessionAt(EditorDocument document, int offset)
    {
        var sessions = document.Bound.Plan.Sessions;
        var line = document.LineOf(offset) + 1;
        var index = sessions.Count - 1;
        while (index > 0 && (sessions[index].Source?.Line ?? 0) > line)
            index--;
        return index < 0 ? null : index;
    }

    private static IEnumerable<WeekSheet> Sheets(TrainingPlan plan, int first) => Enumerable
        .Range(0, Math.Min(plan.CalendarPeriod(), MostWeeks))
        .Select(i => plan.Sheet(week: first + i));

    /// <summary>The first week of the calendar that holds a session, if possible one of a row of an exercise.</summary>
    private static int CalendarWeek(TrainingPlan plan, int index, WeekRow? row)
    {
        var weeks = Enumerable.Range(1, plan.CalendarPeriod())
            .Select(plan.Week)
            .Where(week => week.Sessions.Contains(index))
            .ToList();
        var ofRow = weeks.FirstOrDefault(week => row?.Weeks.Contains(week.WeekOfBlock) == true);
        return (ofRow ?? weeks.FirstOrDefault())?.Number ?? 1;
    }

    /// <summary>The row for certain weeks that stands in a line of its own.</summary>
    private static WeekRow? RowAt(Session session, int line) => (
        from slot in session.Slots
        where slot.Source?.Line < line
        from row in slot.Weeks
        where row.Groups.Any(sets => sets.Source?.Line == line)
        select row)
        .FirstOrDefault();

    private static ValueList<Diagnostic> Messages(EditorDocument document, int index)
    {
        var sessions = document.Bound.Plan.Sessions;
        var start = sessions[index].Source?.Start ?? 0;
        var end = index + 1 < sessions.Count ? sessions[index + 1].Source?.Start ?? start : int.MaxValue;
        return document.Messages
            .Where(message => start <= message.Span.Start && message.Span.Start < end)
            .ToValueList();
    }
}
