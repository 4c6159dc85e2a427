using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>The sessions of a week that have days, and those of the next week that begin soon after.</summary>
internal static class WeekTimeline
{
    private const int HoursOfWeek = 168;

    /// <summary>
    /// The sessions in the order of time with their hours from the start of the first Monday. Those of the next week
    /// that begin later than <paramref name="hours"/> after it are left out.
    /// </summary>
    public static ValueList<(SessionContext Session, double Hours)> Of(WeekContext week, double hours)
    {
        var ofWeek = week.Work.Timeline;
        return ofWeek.Count == 0
            ? ofWeek
            : ofWeek.Concat(week.Next.Work.Timeline
                .TakeWhile(next => next.Hours < hours)
                .Select(next => (next.Session, HoursOfWeek + next.Hours)));
    }

    /// <summary>Whether a time of the timeline is of the week itself.</summary>
    public static bool IsOfWeek(double hours) => hours < HoursOfWeek;
}
