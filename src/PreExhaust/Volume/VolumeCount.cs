using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Volume;

/// <summary>Counts fractional hard sets.</summary>
internal static class VolumeCount
{
    /// <summary>A helper of less than this weight is no volume: nothing measured says that it grows.</summary>
    private const double LeastWeight = 0.5;

    /// <summary>The work of a session.</summary>
    /// <param name="session">The place of the session in its plan, from 0.</param>
    /// <param name="slots">Its exercises as they are done in the week.</param>
    public static TrainingVolume Of(int session, IReadOnlyList<SlotWork> slots) =>
        Of(session, slots, slot => slot.HardSets);

    /// <summary>The sets of a session that are of some kind.</summary>
    /// <param name="session">The place of the session in its plan, from 0.</param>
    /// <param name="slots">Its exercises as they are done in the week.</param>
    /// <param name="count">How many sets of an exercise are of the kind.</param>
    public static TrainingVolume Of(int session, IReadOnlyList<SlotWork> slots, Func<SlotWork, int> count) => Collect(
        from slot in slots
        where slot.Exercise is not null
        let sets = count(slot)
        where sets > 0
        from role in slot.Exercise!.Groups
        where role.Weight >= LeastWeight
        select (role.Group, new VolumeShare(new(session, slot.Index), sets * role.Weight)));

    /// <summary>The work of several sessions together.</summary>
    public static TrainingVolume Sum(IEnumerable<TrainingVolume> volumes) => Collect(
        from volume in volumes
        from ofGroup in volume.Groups
        from share in ofGroup.Shares
        select (ofGroup.Group, share));

    private static TrainingVolume Collect(IEnumerable<(MuscleGroup Group, VolumeShare Share)> shares)
    {
        var byGroup = shares.ToLookup(pair => pair.Group.Id, pair => pair.Share, StringComparer.Ordinal);
        return new(MuscleCatalog.Default.Groups
            .Where(group => byGroup.Contains(group.Id))
            .Select(group => new GroupVolume(group, byGroup[group.Id].ToValueList()))
            .ToValueList());
    }
}
