using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Analysis;

/// <summary>Loads that can take the place of a prescribed one, in its own terms.</summary>
internal static class OtherLoads
{
    /// <summary>Percentages are written in steps of this size.</summary>
    private const decimal PercentStep = 2.5m;

    private const decimal MostChange = 20;

    /// <summary>Prescribes a load so many times as heavy, rounded down; nothing where that is no load.</summary>
    /// <param name="context">The session.</param>
    /// <param name="slot">The exercise.</param>
    /// <param name="set">The set.</param>
    /// <param name="factor">Above 0; 0.9 takes a tenth off.</param>
    public static IEnumerable<Fix> Times(SessionContext context, SlotWork slot, SetWork set, double factor)
    {
        if (!(factor > 0) || factor > (double)MostChange || Scaled(set, (decimal)factor, context, slot) is not { } load)
            yield break;
        if (load != set.Set.Load)
            yield return new($"Take {load} instead", new SetLoad(context.SetsOf(slot, set), load));
    }

    /// <summary>The same, so that the load is a share of the 1RM.</summary>
    public static IEnumerable<Fix> To(SessionContext context, SlotWork slot, SetWork set, double share) =>
        set.Load is { Upper: > 0 } load ? Times(context, slot, set, share / load.Upper) : [];

    private static Load? Scaled(SetWork set, decimal factor, SessionContext context, SlotWork slot)
    {
        switch (set.Set.Load)
        {
            case PercentLoad percent:
                var shares = percent.Percent.Select(p => new Percentage(Down(p.Value * factor, PercentStep)));
                return shares.Lower.Value > 0 ? percent with { Percent = shares } : null;
            case WeightLoad weight:
                var masses = weight.Weight.Select(mass => Down(mass, factor, context, slot));
                return masses.Lower.Amount > 0 ? weight with { Weight = masses } : null;
            default:
                return null;
        }
    }

    /// <summary>A weight is never below the empty bar.</summary>
    private static Mass Down(Mass mass, decimal factor, SessionContext context, SlotWork slot)
    {
        var implement = slot.Exercise?.Loadability ?? "barbell";
        var steps = LoadSteps.Of(implement, mass.Unit, context.Settings);
        var above = Down((mass.Amount * factor) - steps.Lightest.Amount, steps.Step.Amount);
        return steps.Lightest with { Amount = above < 0 ? 0 : steps.Lightest.Amount + above };
    }

    private static decimal Down(decimal value, decimal step) => decimal.Floor(value / step) * step;
}
