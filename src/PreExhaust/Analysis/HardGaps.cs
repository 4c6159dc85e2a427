using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Finds sessions that train the same muscles hard in short order.</summary>
internal static class HardGaps
{
    /// <summary>Fewer hard sets are a reminder, not a session.</summary>
    public const double LeastSetsAgain = 3;

    /// <summary>The pairs of sessions in the order of time.</summary>
    /// <param name="week">The week; its last session may be too close to the first of the next.</param>
    /// <param name="hours">Hours that are enough.</param>
    /// <param name="sets">Fractional demanding sets that need so many hours.</param>
    public static IEnumerable<HardGap> Of(WeekContext week, double hours, double sets)
    {
        var last = new Dictionary<string, (SessionContext Session, double Hours)>(StringComparer.Ordinal);
        foreach (var (session, time) in WeekTimeline.Of(week, hours))
        {
            var again = session.DemandingVolume.Groups.Where(volume => volume.Group.IsTracked).ToValueList();
            var close = again
                .Where(volume => volume.Sets >= LeastSetsAgain && last.TryGetValue(volume.Group.Id, out var before)
                    && WeekTimeline.IsOfWeek(before.Hours) && time > before.Hours && time - before.Hours < hours)
                .GroupBy(volume => last[volume.Group.Id], volume => volume.Group);
            foreach (var groups in close)
                yield return Gap(groups.Key.Session, session, time - groups.Key.Hours, groups.ToValueList());
            foreach (var volume in again.Where(volume => volume.Sets >= sets))
                last[volume.Group.Id] = (session, time);
        }
    }

    private static HardGap Gap(
        SessionContext first, SessionContext second, double hours, ValueList<MuscleGroup> groups) =>
        new(first, second, hours, groups, groups.Max(group => first.FailureVolume.SetsOf(group.Id)));
}
