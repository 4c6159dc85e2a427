using PreExhaust.Analysis.Edits;
using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Analysis;

/// <summary>A week that asks for much more strength than any week before it.</summary>
/// <param name="Before">The hardest set of the weeks before.</param>
/// <param name="After">The set that asks for more.</param>
/// <param name="Week">The week of the plan, from 1.</param>
/// <param name="Limit">The share by which a week may ask for more.</param>
internal sealed record LoadJump(LoadDemand Before, LoadDemand After, int Week, double Limit)
{
    /// <summary>
    /// What is within the declared maximum is a harder week, but nothing that the lifter must grow into.
    /// </summary>
    private const double WholeMax = 1;

    private const double Tolerance = 1e-9;

    /// <summary>The share by which the week asks for more.</summary>
    public double Rise => (After.Strength / Before.Strength) - 1;

    /// <summary>The jumps of a plan, in the order of weeks.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="limitOf">The share by which an exercise may rise in a week.</param>
    public static IEnumerable<LoadJump> Of(PlanContext plan, Func<LoadDemand, int, double> limitOf)
    {
        var weights = new Dictionary<string, LoadDemand>(StringComparer.Ordinal);
        var shares = new Dictionary<string, LoadDemand>(StringComparer.Ordinal);
        foreach (var week in plan.Cycle)
        {
            foreach (var demand in week.IsDeload ? default : week.Work.Demands)
            {
                var best = demand.IsWeight ? weights : shares;
                var isKnown = best.TryGetValue(demand.Exercise, out var before);
                if (isKnown && demand.Strength <= before!.Strength)
                    continue;
                best[demand.Exercise] = demand;
                var jump = isKnown ? new LoadJump(before!, demand, week.Number, limitOf(demand, week.Number)) : null;
                if (jump is { IsJump: true })
                    yield return jump;
            }
        }
    }

    /// <summary>The largest load within the limit, where the week has a row or sets of its own.</summary>
    public IEnumerable<Fix> Capped()
    {
        var slot = After.Slot.Slot;
        var row = RowOf(slot);
        var most = (1 + Limit) * Before.Strength / After.Factor;
        if (row is { } found && CappedLoad(most) is { } load)
        {
            var edit = new ReplaceLoad(After.Place, found, After.Set.Set.Load!, load);
            yield return new(FormattableString.Invariant($"Take {load} in week {Week}"), edit);
        }
    }

    private bool IsJump => Rise > Limit + Tolerance
        && (After.IsWeight ? After.Load - Before.Load > StepOf(After) + Tolerance : After.Strength > WholeMax);

    private Load? CappedLoad(double most)
    {
        if (After.Set.Set.Load is PercentLoad percent)
        {
            var share = (decimal)Math.Floor(100 * most / Basis(percent));
            return percent with { Percent = Interval<Percentage>.Point(new(share)) };
        }

        if (After.Set.Set.Load is not WeightLoad weight)
            return null;
        var step = Steps(After, weight.Weight.Upper.Unit).Step;
        var amount = Mass.FromKilograms((decimal)most).In(step.Unit).Amount;
        var steps = Math.Floor(amount / step.Amount);
        return new WeightLoad(Interval<Mass>.Point(step with { Amount = steps * step.Amount }));
    }

    /// <summary>What a share of the 1RM is to be divided by to get the written percentage.</summary>
    private double Basis(PercentLoad percent) => After.Load / percent.Percent.Upper.Fraction;

    private static double StepOf(LoadDemand demand) => (double)Steps(demand, MassUnit.Kilogram).Step.Kilograms;

    private static LoadSteps Steps(LoadDemand demand, MassUnit unit) =>
        LoadSteps.Of(demand.Slot.Exercise!.Loadability, unit, PlanSettings.None);

    /// <summary>The row that the sets come from, -1 for the exercise's own sets.</summary>
    private int? RowOf(ExerciseSlot slot)
    {
        for (var i = 0; i < slot.Weeks.Count; i++)
        {
            if (slot.Weeks[i].Groups.Any(group => ReferenceEquals(group, After.Set.Set.Group)))
                return i;
        }

        return slot.Groups.Any(group => ReferenceEquals(group, After.Set.Set.Group)) ? -1 : null;
    }
}
