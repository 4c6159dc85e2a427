using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.IntentTooEasy;

/// <summary>A declared pre-exhaust whose last set stops well short of failure.</summary>
internal sealed class IntentTooEasyRule : SessionRule
{
    private const double MostReserve = 2;

    private static readonly Effort Close = new(EffortScale.Rir, Interval<decimal>.Point(1));

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX2002",
        "intent-too-easy",
        "A declared pre-exhaust stops too far from failure to exhaust anything.",
        Severity.Warning,
        new(
            EvidenceGrade.B,
            "The pre-exhaust studies took the isolation to failure; an easier one was not tested.",
            [
                Studies.Augustsson2003, Studies.Brennecke2009, Studies.Fisher2014, Studies.Aguiar2015,
                Studies.Trindade2019,
            ]),
        HelpPages.Of("IntentTooEasy"));

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from slot in context.Slots
        where slot.Slot.Intents.Any(intent => IsCarriedOut(context, slot, intent))
        let last = slot.Sets.LastOrDefault(set => set.IsWork)
        where last?.LowestReserve > MostReserve
        select new Finding(Descriptor, Severity.Warning, Message(slot, last), context.PlaceOf(slot))
        {
            Target = FindingTarget.Sets,
            TargetIndex = last.Group,
            WeekRow = context.RowOf(slot),
            Fixes = [new Fix("Take the last sets to RIR 1", new SetEffort(context.SetsOf(slot, last), Close))],
        };

    private static bool IsCarriedOut(SessionContext context, SlotWork slot, Intent intent) =>
        context.CompoundOf(slot, intent) is not null;

    private static string Message(SlotWork slot, SetWork last) =>
        $"{slot.Slot.Exercise} stops about {Wording.Reps(last.LowestReserve)} short of failure; "
        + "the studies of pre-exhaustion went to failure.";
}
