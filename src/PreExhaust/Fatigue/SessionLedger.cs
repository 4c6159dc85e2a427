using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>A session in one week with its clock, and what its order costs each exercise.</summary>
public sealed class SessionLedger
{
    /// <summary>
    /// Later exercises are left out: nobody does more in a session, and the cost of every pair is worked out.
    /// </summary>
    public const int MostSlots = 60;

    private readonly ValueList<SetStep> _steps;
    private readonly OrderCost?[] _costs;
    private readonly SlotTimes?[] _times;
    private Dictionary<SetWork, SetForecast>? _forecasts;

    internal SessionLedger(
        ValueList<SlotWork> slots, PlanSettings settings, ValueList<ExerciseGroup> groups)
    {
        Slots = slots;
        _steps = SetOrder.Of(slots, settings, groups);
        var places = slots.Count == 0 ? 0 : slots[slots.Count - 1].Index + 1;
        _times = new SlotTimes?[places];
        foreach (var step in _steps)
        {
            var index = Slots[step.Position].Index;
            _times[index] = (_times[index] ?? new(step.Start, null, step.Start)).With(step.Set, step.Start);
        }

        _costs = new OrderCost?[places];
        Enter((slot, set, ledger, clock) =>
            _costs[slot.Index] ??= Cost(slot, set.Dose, ledger.DebtsBySlot(slot.Exercise!, clock)));
    }

    /// <summary>The exercises done in the week, in order, at most <see cref="MostSlots"/>.</summary>
    public ValueList<SlotWork> Slots { get; }

    /// <summary>Works out a session.</summary>
    /// <param name="plan">The plan, whose settings hold where the session has none.</param>
    /// <param name="session">A session of the plan.</param>
    /// <param name="week">The week, from 1.</param>
    public static SessionLedger Of(TrainingPlan plan, Session session, int week = 1) =>
        new SessionWork(plan, session).LedgerOf(week);

    /// <summary>
    /// What the order costs an exercise at its first work set; <c>null</c> where the catalogue does not know
    /// the exercise, or it has no work sets in this week.
    /// </summary>
    /// <param name="slot">The exercise's place in the session, from 0.</param>
    public OrderCost? CostOf(int slot) => slot >= 0 && slot < _costs.Length ? _costs[slot] : null;

    /// <summary>
    /// The share of repetitions that one exercise costs a later one at its first work set, from 0 to 1.
    /// </summary>
    /// <param name="slot">The later exercise's place in the session, from 0.</param>
    /// <param name="cause">The earlier exercise's place in the session, from 0.</param>
    public double LossOf(int slot, int cause) => CostOf(slot)?.LossFrom(cause) ?? 0;

    /// <summary>When an exercise is done; <c>null</c> where it has no sets in this week.</summary>
    /// <param name="slot">The exercise's place in the session, from 0.</param>
    internal SlotTimes? TimesOf(int slot) => slot >= 0 && slot < _times.Length ? _times[slot] : null;

    /// <summary>
    /// The state in which a work set finds the lifter; <c>null</c> where the catalogue does not know the exercise.
    /// </summary>
    /// <param name="set">A set of an exercise of the session.</param>
    public SetForecast? ForecastOf(SetWork set) =>
        (_forecasts ??= Forecasts()).TryGetValue(set, out var forecast) ? forecast : null;

    /// <summary>How each exercise starts, in the order in which they begin.</summary>
    internal IReadOnlyList<ExerciseReserve> Reserve()
    {
        var reserves = new List<ExerciseReserve>();
        var started = new HashSet<int>();
        Enter((slot, _, ledger, clock) =>
        {
            if (started.Add(slot.Index))
                reserves.Add(new(slot.Slot.Exercise, _costs[slot.Index]!, Muscles(slot.Exercise!, ledger, clock)));
        });
        return reserves;
    }

    /// <summary>What each exercise leaves of the tracked groups that do the main work of some exercise.</summary>
    internal IEnumerable<MuscleCurve> Curves()
    {
        var groups = MuscleCatalog.Default.Groups
            .Where(group => group.IsTracked && Slots.Any(slot => slot.IsWork && slot.Exercise?.RoleOf(group.Id) >= 1))
            .ToList();
        var after = new Dictionary<int, double[]>();
        Enter((_, _, _, _) => { }, (slot, ledger, clock) =>
            after[slot.Index] = groups.Select(group => Math.Max(0, 1 - ledger.DebtOf(group, clock))).ToArray());
        return groups.Select((group, i) => new MuscleCurve(group, LeftOf(i).ToValueList()));

        IEnumerable<double> LeftOf(int group)
        {
            var left = 1.0;
            foreach (var slot in Slots)
                yield return left = after.TryGetValue(slot.Index, out var found) ? found[group] : left;
        }
    }

    private static ValueList<MuscleReserve> Muscles(Exercise exercise, ReserveLedger ledger, TimeSpan clock) =>
        exercise.Groups
            .Select(role => new MuscleReserve(role.Group, Math.Max(0, 1 - ledger.DebtOf(role.Group, clock))))
            .ToValueList();

    private Dictionary<SetWork, SetForecast> Forecasts()
    {
        var forecasts = new Dictionary<SetWork, SetForecast>(_steps.Count);
        var current = -1;
        var others = default(FeltFatigue);
        Enter((slot, set, ledger, clock) =>
        {
            // From one set of an exercise to its next, nothing else is done.
            others = slot.Index == current
                ? others.Later(clock)
                : ledger.Felt(slot.Exercise!, clock, slot.Index, ofOthers: true);
            current = slot.Index;
            var own = ledger.Felt(slot.Exercise!, clock, slot.Index, ofOthers: false).Total;
            forecasts[set] = new(set.Dose, clock, others.Total + own, own);
        });
        return forecasts;
    }

    /// <summary>Enters every work set into a ledger.</summary>
    /// <param name="begin">What to do right before each.</param>
    /// <param name="end">What to do right after each.</param>
    private void Enter(
        Action<SlotWork, SetWork, ReserveLedger, TimeSpan> begin, Action<SlotWork, ReserveLedger, TimeSpan>? end = null)
    {
        var ledger = new ReserveLedger();
        foreach (var step in _steps)
        {
            var slot = Slots[step.Position];
            if (step.Set.IsWork && slot.Exercise is { } exercise)
            {
                begin(slot, step.Set, ledger, step.Start);
                ledger.Record(slot.Index, exercise, step.Set.Dose, step.End);
                end?.Invoke(slot, ledger, step.End);
            }
        }
    }

    private static OrderCost Cost(SlotWork slot, SetDose dose, ValueList<SlotShare> debts)
    {
        var causes = debts.Select(debt => debt with { Value = ReserveLedger.Loss(dose, debt.Value) });
        var loss = ReserveLedger.Loss(dose, debts.Sum(debt => debt.Value));
        return new(slot.Index, dose.RepsToFailure, loss, causes);
    }
}
