using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>Moves the load of an exercise, or the maximum that it is a percentage of.</summary>
internal sealed class WeightChanges(SessionEnd end)
{
    /// <summary>Decimals that a weight is kept with.</summary>
    private const int Decimals = 6;

    /// <summary>In kilograms or pounds; above anything that moves.</summary>
    private const decimal Heaviest = 100_000;

    private const decimal BodyStepKilograms = 2.5m;
    private const decimal BodyStepPounds = 5;

    /// <summary>A weight more or less.</summary>
    public ChangeResult? Add(ExerciseState state, Mass step) =>
        Move(state, new(load => load.Amount + step.In(load.Unit).Amount, 1, step));

    /// <summary>A share more or less.</summary>
    public ChangeResult? Scale(ExerciseState state, decimal percent) => Move(
        state,
        new(load => load.Amount + (Math.Abs(load.Amount) * percent / 100), 1 + (percent / 100), null));

    /// <summary>Another maximum.</summary>
    public ChangeResult? MoveMax(ExerciseState state, MaxBasis basis, int reps, Func<Mass, decimal> change)
    {
        var (weight, missing) = end.Loads.MaxOf(state.Exercise, basis, reps);
        if (weight is not { } known)
        {
            end.Notice(missing);
            return null;
        }

        var before = end.Units is { } unit ? known.In(unit) : known;
        before = before with { Amount = Math.Round(before.Amount, Decimals) };
        var to = before with { Amount = Math.Round(Math.Min(Heaviest, change(before)), Decimals) };
        if (to.Amount <= 0 || to.Amount == before.Amount)
            return null;
        var others = state.Maxes.Where(max => max.Basis != basis || max.Reps != reps);
        return new(
            state with { Maxes = others.Append(new(basis, to) { Reps = reps }).ToValueList() },
            to.Amount > before.Amount ? ProgressKind.Heavier : ProgressKind.Lighter,
            $"{CurrentMax.Name(basis, reps)} {before} to {to}");
    }

    /// <summary>More or less weight on top of percentages.</summary>
    public ChangeResult? AddOnTop(ExerciseState state, Mass step)
    {
        var reset = end.Current.Planned(state.Exercise).ResetEveryWeeks;
        var (added, since) = Additions.In(state, reset, end.Place.Running);
        var amount = (added?.In(step.Unit).Amount ?? 0) + step.Amount;
        if (Math.Abs(amount) > Heaviest)
            return null;
        var more = step with { Amount = Math.Round(amount, Decimals) };
        var next = state with { Added = more, AddedFrom = since };
        var then = Additions.In(next, reset, end.Place.Running + (end.EndsWeek ? 1 : 0));
        if (then.Added is null)
            return new(
                next with { Added = null, AddedFrom = then.From },
                ProgressKind.Lighter,
                "the added weight starts at nothing again");
        var kind = step.Amount > 0 ? ProgressKind.Heavier : ProgressKind.Lighter;
        return new(next, kind, $"{more} on top of the percentages");
    }

    private ChangeResult? Move(ExerciseState state, WeightStep step)
    {
        var planned = end.Slots.SelectMany(slot => slot.Groups).Select(group => group.Load.Planned).ToList();
        var weights = end.Current.Planned(state.Exercise).Weights;
        var isLoad = weights.Kind == LoadKind.Open
            || (weights.Kind == LoadKind.Weight && planned.Exists(load => load is WeightLoad))
            || (weights.Kind == LoadKind.Body && planned.Exists(load => load is BodyweightLoad));
        if (isLoad)
            return MoveLoad(state, weights, step);
        var share = planned.OfType<PercentLoad>().FirstOrDefault(load => load.Basis != MaxBasis.TopSet);
        if (share is null)
            return null;
        var isOwn = share is { Of: null, Basis: MaxBasis.OneRepMax or MaxBasis.TrainingMax }
            or { Of: null, Basis: MaxBasis.RepMax, RepMax: > 1 };
        if (isOwn)
            return MoveMax(state, share.Basis, share.Basis == MaxBasis.RepMax ? share.RepMax : 0, step.Change);
        return step.Step is { } weight ? AddOnTop(state, weight) : null;
    }

    private ChangeResult? MoveLoad(ExerciseState state, PlannedWeights weights, WeightStep step)
    {
        if ((state.Load ?? weights.Heaviest) is not { } before)
        {
            end.Notice($"The load of {state.Exercise} is not known; report it with the sets.");
            return null;
        }

        var wanted = before with { Amount = Math.Max(-Heaviest, Math.Min(Heaviest, step.Change(before))) };
        var isExact = step.Step?.Unit == before.Unit;
        var to = weights.Kind == LoadKind.Body
            ? OnBody(before, wanted, isExact)
            : OnImplement(state.Exercise, before, wanted, isExact);
        var isLighter = to.Amount < before.Amount;
        var isMeant = isLighter == step.Change(before) < before.Amount;
        if (to.Amount == before.Amount || !isMeant || Math.Abs(to.Amount) > Heaviest)
            return null;
        var scale = Math.Max(0.0001m, Math.Min(10_000, state.LoadScale * Math.Max(0, step.Factor)));
        return new(
            state with
            {
                Load = to with { Amount = Math.Round(to.Amount, Decimals) },
                LoadScale = Math.Round(scale, Decimals),
                Climb = 0,
            },
            isLighter ? ProgressKind.Lighter : ProgressKind.Heavier,
            weights.Kind == LoadKind.Body
                ? $"{new BodyweightLoad(before)} to {new BodyweightLoad(to)}"
                : $"{before} to {to}");
    }

    /// <summary>
    /// A step in the plan's own unit is one that its author can load, unless plates or steps are declared.
    /// </summary>
    private Mass OnImplement(ExerciseReference exercise, Mass before, Mass wanted, bool isExact)
    {
        var steps = end.Loads.StepsOf(exercise, before.Unit);
        if (!isExact || steps.IsDeclared)
            return steps.RoundAwayFrom(before, wanted);
        var isTooLight = wanted.Amount < steps.Lightest.Amount && wanted.Amount < before.Amount;
        return isTooLight ? before with { Amount = Math.Min(before.Amount, steps.Lightest.Amount) } : wanted;
    }

    private static Mass OnBody(Mass before, Mass wanted, bool isExact)
    {
        if (isExact || wanted.Amount == before.Amount)
            return wanted;
        var step = before.Unit == MassUnit.Kilogram ? BodyStepKilograms : BodyStepPounds;
        var steps = wanted.Amount < before.Amount
            ? decimal.Floor(wanted.Amount / step)
            : decimal.Ceiling(wanted.Amount / step);
        return wanted with { Amount = steps * step };
    }
}
