using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.IntentTooSlow;

/// <summary>A declared pre-exhaust whose compound comes when the muscle has recovered.</summary>
internal sealed class IntentTooSlowRule : SessionRule
{
    private const double Gone = 180;

    private static readonly Rest Short = Rest.Seconds(15);

    private static readonly RuleOption MostGap = new(
        "PEX2003.most_gap_seconds", "Seconds from a declared pre-exhaust to its compound, a warning above", 60, 0, 600);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX2003",
        "intent-too-slow",
        "A declared pre-exhaust recovers before its compound begins.",
        Severity.Warning,
        new(
            EvidenceGrade.B,
            "In the trial pre-exhaustion left no rest between the exercises, and a group that rested gained no less; "
                + "how much fatigue a pause leaves follows from the fatigue model.",
            [Studies.Fisher2014]),
        HelpPages.Of("IntentTooSlow"))
    {
        Options = [MostGap],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from compound in context.Slots
        let slot = context.PreparerOf(compound)
        where slot is not null
        let gap = IntentGaps.Between(context, slot, compound)
        where gap?.TotalSeconds > context.Options[MostGap]
        let last = slot.Sets.Last(set => set.IsWork)
        let message = Message(slot, compound, gap.Value)
        select SetFinding.Of(Descriptor, Severity.Warning, message, context, slot, last, Fixes(context, slot, compound))
            with { Related = [new(context.PlaceOf(compound), "The compound that the intent is about.")] };

    private static IEnumerable<Fix> Fixes(SessionContext context, SlotWork slot, SlotWork compound)
    {
        var place = context.PlaceOf(slot);
        yield return new($"Rest {Short} before {compound.Slot.Exercise}", new SetLastRest(place, Short, context.Week));
    }

    private static string Message(SlotWork slot, SlotWork compound, TimeSpan gap)
    {
        var left = FatigueDecay.Left(gap);
        var pause = $"{compound.Slot.Exercise} begins {Wording.Time(gap)} after {slot.Slot.Exercise}";
        return gap.TotalSeconds > Gone
            ? $"{pause}: that is no longer pre-exhaust, only about {Wording.Percent(left)} of the fatigue is left."
            : $"{pause}: about {Wording.Percent(left)} of the fatigue is left by then; the studies left no pause.";
    }
}
