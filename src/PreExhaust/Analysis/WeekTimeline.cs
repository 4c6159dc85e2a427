namespace PreExhaust.Analysis;

/// <summary>The sessions of a week that have days, and those of the next week that begin soon after.</summary>
internal static class WeekTimeline
{
    private const int HoursOfWeek = 168;

    /// <summary>
    /// The sessions in the order of time with their hours from the start of the first Monday. Those of the next week
    /// that begin later than <paramref name="hours"/> after it are left out.
    /// </summary>
    public static IReadOnlyList<(SessionContext Session, double Hours)> Of(WeekContext week, double hours)
    {
        var ofWeek = Held(week, 0).ToList();
        return ofWeek.Count == 0
            ? ofWeek
            : ofWeek.Concat(Held(week.Next, HoursOfWeek).Where(next => next.Hours < HoursOfWeek + hours)).ToList();
    }

    /// <summary>Whether a time of the timeline is of the week itself.</summary>
    public static bool IsOfWeek(double hours) => hours < HoursOfWeek;

    private static IEnumerable<(SessionContext Session, double Hours)> Held(WeekContext week, double start) =>
        from session in week.Sessions
        where session.Hours is not null
        orderby session.Hours
        select (session.Context, start + session.Hours!.Value);
}
