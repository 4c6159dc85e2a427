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
        select (role.Group, One(new(new(session, slot.Index), sets * role.Weight))));

    /// <summary>The work of several sessions together.</summary>
    public static TrainingVolume Sum(IEnumerable<TrainingVolume> volumes) => Collect(
        from volume in volumes
        from ofGroup in volume.Groups
        select (ofGroup.Group, (IEnumerable<VolumeShare>)ofGroup.Shares));

    /// <summary>The same work so many times.</summary>
    public static TrainingVolume Times(TrainingVolume volume, int count) => count == 1 ? volume : new(volume.Groups
        .Select(ofGroup => new GroupVolume(
            ofGroup.Group,
            ofGroup.Shares.Select(share => share with { Sets = count * share.Sets }).ToValueList()))
        .ToValueList());

    private static IEnumerable<VolumeShare> One(VolumeShare share) => [share];

    private static TrainingVolume Collect(IEnumerable<(MuscleGroup Group, IEnumerable<VolumeShare> Shares)> volumes)
    {
        var byGroup = new Dictionary<string, List<VolumeShare>>(StringComparer.Ordinal);
        foreach (var (group, shares) in volumes)
        {
            if (!byGroup.TryGetValue(group.Id, out var all))
                byGroup.Add(group.Id, all = []);
            all.AddRange(shares);
        }

        return new(MuscleCatalog.Default.Groups
            .Where(group => byGroup.ContainsKey(group.Id))
            .Select(group => new GroupVolume(group, byGroup[group.Id].ToValueList()))
            .ToValueList());
    }
}
