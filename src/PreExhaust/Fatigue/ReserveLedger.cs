using PreExhaust.Catalog;
using PreExhaust.Plans;

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
        var trace = Known(slot, exercise);
        if (trace is null)
            _traces.Add(trace = new(slot, exercise));
        trace.Add(dose.Debt, end);
    }

    private FatigueTrace? Known(int slot, Exercise exercise)
    {
        for (var i = _traces.Count - 1; i >= 0; i--)
        {
            if (_traces[i].Slot == slot && _traces[i].Exercise == exercise)
                return _traces[i];
        }

        return null;
    }

    /// <summary>What <paramref name="exercise"/> feels after the last set, as a fraction of its 1RM.</summary>
    public double DebtOf(Exercise exercise, TimeSpan at) => _traces.Sum(trace => trace.FeltBy(exercise, at));

    /// <summary>What <paramref name="exercise"/> feels of the sets of one place, or of all others.</summary>
    internal FeltFatigue Felt(Exercise exercise, TimeSpan at, int slot, bool ofOthers)
    {
        var sum = new FeltFatigue(0, 0, 0, at);
        foreach (var trace in _traces)
        {
            if (trace.Slot == slot != ofOthers)
                sum = sum.With(trace.Felt(exercise, at));
        }

        return sum;
    }

    /// <summary>
    /// The fatigue that <paramref name="exercise"/> feels at a time after the last set, by the place of the
    /// exercise that caused it.
    /// </summary>
    public ValueList<SlotShare> DebtsBySlot(Exercise exercise, TimeSpan at)
    {
        var shares = new List<SlotShare>(_traces.Count);
        foreach (var trace in _traces)
        {
            var felt = trace.FeltBy(exercise, at);
            var present = shares.FindIndex(share => share.Slot == trace.Slot);
            if (present < 0)
                shares.Add(new(trace.Slot, felt));
            else
                shares[present] = new(trace.Slot, shares[present].Value + felt);
        }

        shares.Sort((one, other) => one.Slot.CompareTo(other.Slot));
        return shares.ToValueList();
    }

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
