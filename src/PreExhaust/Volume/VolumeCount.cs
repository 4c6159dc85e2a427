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
    public static TrainingVolume Of(int session, ValueList<SlotWork> slots) =>
        Of(session, slots, slot => slot.HardSets);

    /// <summary>The sets of a session that are of some kind.</summary>
    /// <param name="session">The place of the session in its plan, from 0.</param>
    /// <param name="slots">Its exercises as they are done in the week.</param>
    /// <param name="count">How many sets of an exercise are of the kind.</param>
    public static TrainingVolume Of(int session, ValueList<SlotWork> slots, Func<SlotWork, int> count)
    {
        var tally = new VolumeTally();
        foreach (var slot in slots)
        {
            var sets = slot.Exercise is null ? 0 : count(slot);
            foreach (var role in sets > 0 ? slot.Exercise!.Groups : [])
            {
                if (role.Weight >= LeastWeight)
                    tally.Add(role.Group, new(new(session, slot.Index), sets * role.Weight));
            }
        }

        return tally.Volume;
    }

    /// <summary>The work of several sessions together.</summary>
    public static TrainingVolume Sum(IEnumerable<TrainingVolume> volumes)
    {
        var tally = new VolumeTally();
        foreach (var volume in volumes)
        {
            foreach (var ofGroup in volume.Groups)
            {
                foreach (var share in ofGroup.Shares)
                    tally.Add(ofGroup.Group, share);
            }
        }

        return tally.Volume;
    }

    /// <summary>The same work so many times.</summary>
    public static TrainingVolume Times(TrainingVolume volume, int count) => count == 1 ? volume : new(volume.Groups
        .Select(ofGroup => new GroupVolume(
            ofGroup.Group,
            ofGroup.Shares.Select(share => share with { Sets = count * share.Sets }).ToValueList()))
        .ToValueList());
}
