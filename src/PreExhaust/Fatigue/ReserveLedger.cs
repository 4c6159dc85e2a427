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
    private readonly List<FatigueTrace> _traces = [];

    /// <summary>Enters a set; sets are entered in the order of time.</summary>
    /// <param name="slot">The exercise's place in the session, from 0.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="dose">What the set does.</param>
    /// <param name="end">When the set ended, from the start of the session.</param>
    public void Record(int slot, Exercise exercise, SetDose dose, TimeSpan end)
    {
        var trace = _traces.FindLast(known => known.Slot == slot && known.Exercise == exercise);
        if (trace is null)
        {
            trace = new(slot, exercise);
            _traces.Add(trace);
        }

        trace.Add(dose.Debt, end);
    }

    /// <summary>What <paramref name="exercise"/> feels after the last set, as a fraction of its 1RM.</summary>
    public double DebtOf(Exercise exercise, TimeSpan at) => _traces.Sum(trace => trace.FeltBy(exercise, at));

    /// <summary>What <paramref name="exercise"/> feels of the sets of one place, or of all others.</summary>
    internal FeltFatigue Felt(Exercise exercise, TimeSpan at, int slot, bool ofOthers) => _traces
        .Where(trace => trace.Slot == slot != ofOthers)
        .Select(trace => trace.Felt(exercise, at))
        .Aggregate(new FeltFatigue(0, 0, 0, at), (sum, felt) => sum.With(felt));

    /// <summary>
    /// The fatigue that <paramref name="exercise"/> feels at a time after the last set, by the place of the
    /// exercise that caused it.
    /// </summary>
    public IReadOnlyList<SlotShare> DebtsBySlot(Exercise exercise, TimeSpan at) => _traces
        .GroupBy(trace => trace.Slot, trace => trace.FeltBy(exercise, at))
        .Select(felt => new SlotShare(felt.Key, felt.Sum()))
        .OrderBy(share => share.Slot)
        .ToList();

    /// <summary>
    /// What an exercise of one muscle group alone feels after the last set, as a fraction of its 1RM.
    /// </summary>
    public double DebtOf(MuscleGroup group, TimeSpan at) => _traces.Sum(trace => trace.FeltBy(group, at));

    /// <summary>Repetitions possible now instead of the rested lifter's.</summary>
    /// <param name="dose">The set to come.</param>
    /// <param name="debt">The fatigue its exercise feels.</param>
    public static double PredictedReps(SetDose dose, double debt) =>
        dose.RepsToFailure * (1 - Loss(dose, debt));

    /// <summary>The share of repetitions that fatigue takes, from 0 to 1.</summary>
    /// <param name="dose">The set to come.</param>
    /// <param name="debt">The fatigue its exercise feels.</param>
    public static double Loss(SetDose dose, double debt) => Math.Min(1, debt / (1 - dose.Load));
}
