using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.RepsUnreachable;

/// <summary>Later sets that the load and the rest do not leave the repetitions for.</summary>
internal sealed class RepsUnreachableRule : SessionRule
{
    private static readonly double[] Rests = [60, 90, 120, 150, 180, 240, 300];

    private static readonly RuleOption LeastShortfall = new(
        "PEX3006.least_shortfall", "Repetitions that a set is expected to fall short, a warning from", 2, 0.5, 20);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX3006",
        "reps-unreachable",
        "A set asks for repetitions that its rest does not leave.",
        Severity.Warning,
        new(
            EvidenceGrade.A,
            "With the same load every set to failure has fewer repetitions, the more so the shorter the rest.",
            [Studies.Senna2009, Studies.WillardsonBurkett2005, Studies.Nuzzo2024]),
        HelpPages.Of("RepsUnreachable")) { Options = [LeastShortfall] };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from slot in context.Slots
        let set = slot.Sets.FirstOrDefault(set => IsOutOfReach(context, set)
            && LoadEffort.IsReasonable(context, slot, slot.FirstOfGroups.First(first => first.Group == set.Group)))
        where set is not null
        let reach = context.ReachOf(set)!
        let message = Message(slot, set, (set.Set.Rest ?? context.Settings.Rest)!, reach)
        let fixes = Fixes(context, slot, set, reach)
        select SetFinding.Of(Descriptor, Severity.Warning, message, context, slot, set, fixes);

    /// <summary>What the order costs is told elsewhere; a rest that nobody wrote is as long as it takes.</summary>
    private static bool IsOutOfReach(SessionContext context, SetWork set) =>
        set is { IsWork: true, IsBroken: false, LowestReps: { } reps, Set.Technique: null }
        && (set.Set.Rest ?? context.Settings.Rest) is not null
        && context.ReachOf(set) is { } reach
        && reach.PredictedReps <= reps - context.Options[LeastShortfall]
        && reach.OwnDebt >= reach.OtherDebt;

    private static IEnumerable<Fix> Fixes(SessionContext context, SlotWork slot, SetWork set, Reach reach)
    {
        var reps = set.LowestReps!.Value;
        if (slot.Slot.Label is not { Number: > 0 } && reach.RestFor(reps, Rests) is { } rest)
            yield return new($"Rest {rest}", new SetRest(context.SetsOf(slot, set), rest));
        foreach (var fix in OtherLoads.To(context, slot, set, reach.LoadFor(reps)))
            yield return fix;
    }

    private static string Message(SlotWork slot, SetWork set, Rest rest, Reach reach) =>
        $"Set {set.Set.Number} of {slot.Slot.Exercise} needs {Wording.Whole(set.LowestReps!.Value)} reps; at "
        + $"{Wording.Load(set)} with {rest} of rest expect {Wording.AboutReps(reach.PredictedReps)}.";
}
