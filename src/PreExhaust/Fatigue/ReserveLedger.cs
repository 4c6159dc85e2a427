using PreExhaust.Catalog;

namespace PreExhaust.Fatigue;

/// <summary>
/// What earlier sets leave of each muscle. Every muscle starts at 100 %; a set pulls it down towards the
/// weight on the bar, and the lifter fails when what is left equals the load; rest pays it back; another
/// exercise feels 40 % of the fatigue in proportion to the muscles it shares. The repetitions lost are the
/// fatigue left divided by the head-room between the load and the maximum.
/// </summary>
/// <remarks>
/// The five constants were fitted to the rep totals of Senna 2009, Carvalho, Miranda, Augustsson 2003 and
/// Willardson and Burkett: 6.8 % RMS error over thirteen figures. It knows neither potentiation nor help from
/// antagonists, and people differ: read every prediction as plus or minus one or two repetitions.
/// </remarks>
public sealed class ReserveLedger
{
    private readonly List<Entry> _entries = [];

    /// <summary>Enters a set.</summary>
    /// <param name="slot">The exercise's place in the session, from 0.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="dose">What the set does.</param>
    /// <param name="end">When the set ended, from the start of the session.</param>
    public void Record(int slot, Exercise exercise, SetDose dose, TimeSpan end) =>
        _entries.Add(new(slot, exercise, dose.Debt, end));

    /// <summary>
    /// The fatigue that <paramref name="exercise"/> feels at a time, as a fraction of its 1RM.
    /// </summary>
    public double DebtOf(Exercise exercise, TimeSpan at) => Debts(exercise, at).Sum(share => share.Value);

    /// <summary>
    /// The fatigue that <paramref name="exercise"/> feels at a time, by the exercise that caused it.
    /// </summary>
    public IReadOnlyList<SlotShare> DebtsBySlot(Exercise exercise, TimeSpan at) => Debts(exercise, at)
        .GroupBy(share => share.Slot)
        .Select(sets => new SlotShare(sets.Key, sets.Sum(share => share.Value)))
        .OrderBy(share => share.Slot)
        .ToList();

    /// <summary>Repetitions possible now instead of the rested lifter's.</summary>
    /// <param name="dose">The set to come.</param>
    /// <param name="debt">The fatigue its exercise feels.</param>
    public static double PredictedReps(SetDose dose, double debt) => dose.RepsToFailure * (1 - Loss(dose, debt));

    /// <summary>The share of repetitions that fatigue takes, from 0 to 1.</summary>
    /// <param name="dose">The set to come.</param>
    /// <param name="debt">The fatigue its exercise feels.</param>
    public static double Loss(SetDose dose, double debt) => Math.Min(1, debt / (1 - dose.Load));

    private IEnumerable<SlotShare> Debts(Exercise exercise, TimeSpan at)
    {
        foreach (var entry in _entries)
        {
            if (entry.End > at)
                continue;
            var rest = at - entry.End;
            var felt = MuscleOverlap.Of(exercise, entry.Exercise) * FatigueDecay.Local(rest);
            var systemic = entry.Exercise.Name == exercise.Name ? 0 : FatigueDecay.Systemic(rest);
            yield return new(entry.Slot, entry.Debt * (felt + systemic));
        }
    }

    private readonly record struct Entry(int Slot, Exercise Exercise, double Debt, TimeSpan End);
}
