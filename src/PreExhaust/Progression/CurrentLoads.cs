using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Progression;

/// <summary>The sets and maxima of a plan as a state has brought them on.</summary>
/// <param name="plan">The plan.</param>
/// <param name="state">The state.</param>
/// <param name="week">The week of the whole program, from 1.</param>
internal sealed class CurrentLoads(TrainingPlan plan, ProgramState state, int week)
{
    /// <summary>More than any plan has; keeps the arithmetic in bounds.</summary>
    private const int Most = 1000;

    private readonly PlannedExercises _planned = PlannedExercises.Of(plan);

    /// <summary>What the text says of an exercise.</summary>
    public PlannedExercise Planned(ExerciseReference exercise) => _planned[exercise];

    /// <summary>A maximum that progression has changed; <c>null</c> for any other.</summary>
    public Mass? MaxOf(ExerciseReference exercise, MaxBasis basis, int reps)
    {
        foreach (var max in state.Of(exercise).Maxes)
        {
            if (max.Basis == basis && (basis != MaxBasis.RepMax || max.Reps == reps))
                return max.Weight;
        }

        return null;
    }

    /// <summary>What is added to the load of an exercise in this week.</summary>
    public Mass? AddedTo(ExerciseReference exercise) =>
        state.Of(exercise) is { Added: not null } reached && Planned(exercise) is { Rules.Count: > 0 } planned
            ? Additions.In(reached, planned.ResetEveryWeeks, week).Added
            : null;

    /// <summary>The repetitions above the bottom of its ranges that an exercise aims at.</summary>
    public int ClimbOf(ExerciseReference exercise) =>
        Planned(exercise).IsDouble ? Math.Max(0, state.Of(exercise).Climb) : 0;

    /// <summary>The work sets of a week as they are now; without a progression the text decides.</summary>
    /// <param name="slot">The line.</param>
    /// <param name="exercise">Its exercise, or one of its alternatives.</param>
    /// <param name="place">The week and the loads of its session.</param>
    public ValueList<SetGroup> Groups(ExerciseSlot slot, ExerciseReference exercise, LoadPlace place)
    {
        var reached = Planned(exercise).Rules.Count > 0 ? state.Of(exercise) : new(exercise);
        var groups = slot.RowOf(place.Week) is { } row ? slot.Weeks[row].Groups : StageOf(slot, reached);
        if (reached.ExtraSets != 0)
            groups = WithSets(groups, reached.ExtraSets);
        return groups
            .Select(group => group with
            {
                Load = LoadOf(group.Load, exercise, reached, place),
                Target = WithReps(group.Target, reached.ExtraReps),
            })
            .ToValueList();
    }

    private static ValueList<SetGroup> StageOf(ExerciseSlot slot, ExerciseState reached) => slot.Stages.Count == 0
        ? slot.Groups
        : slot.Stages[Math.Max(0, Math.Min(slot.Stages.Count - 1, reached.Stage))];

    private Load? LoadOf(Load? planned, ExerciseReference exercise, ExerciseState reached, LoadPlace place)
    {
        if (reached.Load is null && reached.Added is null)
            return planned;
        var weights = Planned(exercise).Weights;
        return (planned, weights.Kind) switch
        {
            (WeightLoad weight, LoadKind.Weight) =>
                new WeightLoad(weight.Weight.Select(mass => Now(mass, exercise, reached, place))),
            (BodyweightLoad body, LoadKind.Body) =>
                new BodyweightLoad(Now(body.External, exercise, reached, place)),
            (null, LoadKind.Open) when reached.Load is { } load => new WeightLoad(Interval<Mass>.Point(load)),
            _ => planned,
        };
    }

    /// <summary>
    /// The heaviest sets have the working load. Lighter ones keep their distance from it, scaled as the load was.
    /// </summary>
    private Mass Now(Mass planned, ExerciseReference exercise, ExerciseState reached, LoadPlace place)
    {
        var weights = Planned(exercise).Weights;
        var heaviest = weights.Heaviest!.Value;
        var load = reached.Load ?? heaviest;
        var top = load with { Amount = load.Amount + (AddedTo(exercise)?.In(load.Unit).Amount ?? 0) };
        var distance = (heaviest.In(load.Unit).Amount - planned.In(load.Unit).Amount) * reached.LoadScale;
        if (weights.Kind == LoadKind.Body)
            return top with { Amount = Math.Round(top.Amount - distance, 2) };
        var steps = place.Loads.StepsOf(exercise, load.Unit);
        top = top with { Amount = Math.Max(top.Amount, Math.Min(load.Amount, steps.Lightest.Amount)) };
        if (planned.Kilograms == heaviest.Kilograms)
            return top;
        var now = top with { Amount = top.Amount - distance };
        var isWhole = reached.LoadScale == 1 && planned.Unit == load.Unit && now.Amount >= steps.Lightest.Amount;
        return isWhole ? now : now with { Amount = Math.Min(top.Amount, steps.Round(now).Amount) };
    }

    private static SetTarget WithReps(SetTarget target, int extra) => extra == 0 ? target : target switch
    {
        RepTarget reps => reps with { Reps = reps.Reps.Select(r => Plus(r, extra)) },
        TotalTarget total => total with { Reps = total.Reps.Select(r => Plus(r, extra)) },
        _ => target,
    };

    /// <summary>The last of the largest groups grows or shrinks.</summary>
    private static ValueList<SetGroup> WithSets(ValueList<SetGroup> groups, int extra)
    {
        var place = -1;
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i].Target is not TotalTarget
                && (place < 0 || groups[i].Count.Lower >= groups[place].Count.Lower))
                place = i;
        }

        return place < 0
            ? groups
            : groups.SetItem(place, groups[place] with { Count = groups[place].Count.Select(n => Plus(n, extra)) });
    }

    private static int Plus(int number, int extra) => (int)Math.Max(1, Math.Min(Most, (long)number + extra));
}
