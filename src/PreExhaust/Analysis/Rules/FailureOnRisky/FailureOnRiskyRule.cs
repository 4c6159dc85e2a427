using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.FailureOnRisky;

/// <summary>A technical lift that loads the spine, taken to failure.</summary>
internal sealed class FailureOnRiskyRule : SessionRule
{
    private const int Technical = 4;

    private static readonly Effort Spare = new(EffortScale.Rir, Interval<decimal>.Point(1));

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX3008",
        "failure-on-risky",
        "A technical lift that loads the spine is planned to failure.",
        Severity.Info,
        new(EvidenceGrade.C, "Coaches' practice: a set that may fail needs a way out. No forecast of injury.", []),
        HelpPages.Of("FailureOnRisky"));

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from slot in context.Slots
        where slot.Exercise is { IsAxial: true, Skill: >= Technical }
        let set = slot.Sets.FirstOrDefault(EndsInFailure)
        where set is not null
        let message = $"Failure is planned on {slot.Slot.Exercise}: leave 1-2 reps in reserve, or lift where the bar "
            + "can be set down at any point."
        let fix = new Fix("Take these sets to RIR 1", new SetEffort(context.SetsOf(slot, set), Spare))
        select SetFinding.Of(Descriptor, Severity.Info, message, context, slot, set, [fix]);

    /// <summary>A single at RPE 10 and a maximum found on the day are tests, which end as they were meant to.</summary>
    private static bool EndsInFailure(SetWork set) =>
        set is { IsWork: true, Set.Load: not WorkUpLoad }
        && !(set.LowestReps <= 1)
        && (set.Dose.FailureLoad is not null || set.Set.Effort?.RepsInReserve.Upper <= 0);
}
