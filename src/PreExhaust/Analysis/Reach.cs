using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// How many repetitions the load of a set leaves after the sets before it. The load decides, also where an effort
/// stands beside it: lifters state the effort that a group of sets ends with.
/// </summary>
internal sealed class Reach
{
    /// <summary>A prediction that rounds to the repetitions asked for will do.</summary>
    private const double Rounding = 0.5;

    private readonly SlotWork _slot;
    private readonly SetWork _set;

    private Reach(SlotWork slot, SetWork set, double ownDebt, double otherDebt) =>
        (_slot, _set, OwnDebt, OtherDebt) = (slot, set, ownDebt, otherDebt);

    /// <summary>The fatigue from earlier sets of the exercise, as a fraction of its 1RM.</summary>
    public double OwnDebt { get; }

    /// <summary>The fatigue from other exercises, as a fraction of its 1RM.</summary>
    public double OtherDebt { get; }

    /// <summary>Repetitions to failure; plus or minus one or two.</summary>
    public double PredictedReps => RepsWith(OwnDebt);

    /// <summary>Of the work sets of a session with known loads.</summary>
    public static Dictionary<SetWork, Reach> Of(SessionLedger ledger)
    {
        var reach = new Dictionary<SetWork, Reach>();
        foreach (var slot in ledger.Slots)
        {
            if (slot.Exercise is { } exercise)
                Add(reach, ledger, slot, exercise);
        }

        return reach;
    }

    private static void Add(
        Dictionary<SetWork, Reach> reach, SessionLedger ledger, SlotWork slot, Exercise exercise)
    {
        var own = new FatigueTrace(slot.Index, exercise);
        foreach (var set in slot.Sets)
        {
            if (ledger.ForecastOf(set) is not { } forecast)
                continue;
            if (set.Dose.IsLoadKnown)
                reach[set] = new(slot, set, own.FeltBy(exercise, forecast.Start), forecast.Debt - forecast.OwnDebt);
            own.Add(DebtOf(set), forecast.Start + set.Duration);
        }
    }

    /// <summary>The shortest rest between the sets that leaves the repetitions; <c>null</c> where none does.</summary>
    /// <param name="reps">The repetitions.</param>
    /// <param name="rests">The rests to choose from in seconds, the shortest first.</param>
    public Rest? RestFor(double reps, IEnumerable<double> rests)
    {
        foreach (var seconds in rests)
        {
            var own = OwnDebtWith(TimeSpan.FromSeconds(seconds));
            if (own < OwnDebt && RepsWith(own) >= reps - Rounding)
                return Rest.Seconds(seconds);
        }

        return null;
    }

    /// <summary>
    /// The load, as a fraction of the 1RM, that leaves the repetitions. A set's fatigue grows with its load, so what is
    /// left of 30 (1 / load - 1) repetitions can be solved for the load.
    /// </summary>
    public double LoadFor(double reps) => 30 * (1 - OtherDebt) / (reps + 30 + (30 * OwnDebt / _set.Dose.Load));

    private double RepsWith(double ownDebt)
    {
        var fresh = Math.Max(EpleyFormula.RepsToFailure(_set.Dose.Load), _set.LowestReps ?? 0);
        return ReserveLedger.PredictedReps(_set.Dose with { RepsToFailure = fresh }, OtherDebt + ownDebt);
    }

    /// <summary>By Epley's formula (1 - load) / (30 (1 / load - 1)) a repetition, which is load / 30.</summary>
    private static double DebtOf(SetWork set) => set.Dose is { IsLoadKnown: true, FailureLoad: null } dose
        ? Math.Min(1 - dose.Load, dose.Reps * dose.Load / 30)
        : set.Dose.Debt;

    private double OwnDebtWith(TimeSpan rest)
    {
        double debt = 0;
        var gap = TimeSpan.Zero;
        foreach (var earlier in _slot.Sets.TakeWhile(other => other != _set).Where(set => set.IsWork).Reverse())
        {
            gap += rest;
            debt += DebtOf(earlier) * FatigueDecay.Left(gap);
            gap += earlier.Duration;
        }

        return debt;
    }
}
