using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.CompoundNotLowered;

/// <summary>The compound after a declared pre-exhaust is planned as if the lifter came to it rested.</summary>
internal sealed class CompoundNotLoweredRule : SessionRule
{
    /// <summary>Just below what makes a set heavy.</summary>
    private const double HighestShare = 0.775;

    private const string LessAfter = "After another exercise fewer repetitions are possible with the same load.";

    private static readonly RepTarget Moderate = new(new Interval<int>(8, 10));

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX2005",
        "compound-not-lowered",
        "The compound after a declared pre-exhaust is planned as for a rested lifter.",
        Severity.Warning,
        new(EvidenceGrade.A, LessAfter, [Studies.Augustsson2003, Studies.Spreuwenberg2006]),
        HelpPages.Of("CompoundNotLowered"));

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from compound in context.Slots
        let isolation = context.PreparerOf(compound)
        let cost = context.Ledger.CostOf(compound.Index)
        where isolation is not null && cost is not null
        where compound.IsHeavy || IsOutOfReach(compound.FirstWorkSet!, cost)
        let message = Message(isolation, compound, cost)
        let set = compound.Sets.First(set => set.IsWork && (!compound.IsHeavy || SlotWork.IsHeavySet(set)))
        let fixes = Fixes(context, compound, set, cost)
        select SetFinding.Of(Descriptor, Severity.Warning, message, context, compound, set, fixes) with
        {
            Related = [new(context.PlaceOf(isolation), "The exercise that declares the intent.")],
            PredictedLoss = cost.Loss,
        };

    /// <summary>Where the load is left open, the lifter takes what the day allows.</summary>
    private static bool IsOutOfReach(SetWork set, OrderCost cost) =>
        set.Dose.IsLoadKnown && cost.PredictedReps < set.LowestReps;

    private static IEnumerable<Fix> Fixes(SessionContext context, SlotWork slot, SetWork set, OrderCost cost)
    {
        var share = Math.Min(HighestShare, set.Dose.Load - (cost.Loss * (1 - set.Dose.Load)));
        foreach (var fix in OtherLoads.To(context, slot, set, share))
            yield return fix;
        if (set.Set.Load is null && set.Set.Target is RepTarget target)
        {
            var reps = Moderate with { Sides = target.Sides };
            yield return new($"Take a load for {reps} reps", new SetAmount(context.SetsOf(slot, set), reps));
        }
    }

    private static string Message(SlotWork isolation, SlotWork compound, OrderCost cost) =>
        $"{compound.Slot.Exercise} is loaded as for a rested lifter, right after {isolation.Slot.Exercise}: expect "
        + $"{Wording.AboutReps(cost.PredictedReps)} to failure, not {Wording.Whole(cost.FreshReps)}.";
}
