using PreExhaust.Volume;

namespace PreExhaust.Analysis;

/// <summary>The work of a week by sets that train at all, hard or not, so that a heavier week is not taken for a longer
/// one.</summary>
internal static class WorkVolume
{
    public static TrainingVolume Of(WeekContext week) => VolumeCount.Sum(week.Sessions
        .Select(session => session.Context)
        .Select(session => VolumeCount.Of(
            session.SessionIndex, session.Slots, slot => slot.Sets.Count(set => set.IsWork))));
}
