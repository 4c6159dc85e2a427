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
        var last = new (SessionContext Session, double Hours)?[MuscleCatalog.Default.Groups.Count];
        foreach (var (session, time) in WeekTimeline.Of(week, hours))
        {
            var again = session.DemandingVolume.Groups;
            var close = again.Where(volume => volume is { Group.IsTracked: true, Sets: >= LeastSetsAgain }
                && last[volume.Group.Place] is var (_, before)
                && WeekTimeline.IsOfWeek(before) && time > before && time - before < hours);
            if (close.Any())
                gaps.AddRange(Gaps(close, last, session, time));
            foreach (var volume in again)
            {
                if (volume.Sets >= sets)
                    last[volume.Group.Place] = (session, time);
            }
        }

        return gaps.ToValueList();
    }

    private static IEnumerable<HardGap> Gaps(
        ValueList<GroupVolume> close,
        (SessionContext Session, double Hours)?[] last,
        SessionContext session,
        double time) => close
        .GroupBy(volume => last[volume.Group.Place]!.Value, volume => volume.Group)
        .Select(groups => Gap(groups.Key.Session, session, time - groups.Key.Hours, groups.ToValueList()));

    private static HardGap Gap(
        SessionContext first, SessionContext second, double hours, ValueList<MuscleGroup> groups) =>
        new(first, second, hours, groups, groups.Max(group => first.FailureVolume.SetsOf(group.Id)));
}
