using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Volume;

/// <summary>The work of one muscle group.</summary>
/// <param name="Group">The muscle group.</param>
/// <param name="Shares">What each exercise adds, in the order in which they are done.</param>
public sealed record GroupVolume(MuscleGroup Group, ValueList<VolumeShare> Shares)
{
    /// <summary>
    /// Fractional hard sets: a hard set counts 1 for the muscles that do the main work and 0.5 for those that help,
    /// the count that fitted 67 studies best (Pelland et al. 2026, Sports Med 56(2):481).
    /// </summary>
    public double Sets { get; } = Shares.Sum(share => share.Sets);

    /// <summary>What each exercise adds over all times it is done.</summary>
    public ValueList<VolumeShare> BySlot
    {
        get
        {
            var places = new Dictionary<SlotIndex, int>();
            var sums = new List<VolumeShare>();
            foreach (var share in Shares)
            {
                if (!places.TryGetValue(share.Slot, out var place))
                {
                    places.Add(share.Slot, place = sums.Count);
                    sums.Add(share with { Sets = 0 });
                }

                sums[place] = share with { Sets = sums[place].Sets + share.Sets };
            }

            return sums.ToValueList();
        }
    }

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Group}: {Sets:0.#}");
}
