using PreExhaust.Catalog;
using PreExhaust.Plans;
using PreExhaust.Volume;

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
    public static ValueList<HardGap> Of(WeekContext week, double hours, double sets)
    {
        var gaps = new List<HardGap>();
        var last = new Dictionary<string, (SessionContext Session, double Hours)>(StringComparer.Ordinal);
        foreach (var (session, time) in WeekTimeline.Of(week, hours))
        {
            var again = session.DemandingVolume.Groups.Where(volume => volume.Group.IsTracked).ToValueList();
            var close = again
                .Where(volume => volume.Sets >= LeastSetsAgain && last.TryGetValue(volume.Group.Id, out var before)
                    && WeekTimeline.IsOfWeek(before.Hours) && time > before.Hours && time - before.Hours < hours);
            if (close.Any())
                gaps.AddRange(Gaps(close, last, session, time));
            foreach (var volume in again)
            {
                if (volume.Sets >= sets)
                    last[volume.Group.Id] = (session, time);
            }
        }

        return gaps.ToValueList();
    }

    private static IEnumerable<HardGap> Gaps(
        ValueList<GroupVolume> close,
        Dictionary<string, (SessionContext Session, double Hours)> last,
        SessionContext session,
        double time) => close
        .GroupBy(volume => last[volume.Group.Id], volume => volume.Group)
        .Select(groups => Gap(groups.Key.Session, session, time - groups.Key.Hours, groups.ToValueList()));

    private static HardGap Gap(
        SessionContext first, SessionContext second, double hours, ValueList<MuscleGroup> groups) =>
        new(first, second, hours, groups, groups.Max(group => first.FailureVolume.SetsOf(group.Id)));
}
