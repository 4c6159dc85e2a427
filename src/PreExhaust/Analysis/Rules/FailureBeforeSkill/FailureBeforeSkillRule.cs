using PreExhaust.Analysis.Edits;
using PreExhaust.Analysis.Ordering;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.FailureBeforeSkill;

/// <summary>A set to failure right before a lift that needs technique and the same muscles.</summary>
internal sealed class FailureBeforeSkillRule : SessionRule
{
    private const int Technical = 4;
    private const double LeastOverlap = 0.15;

    private static readonly RuleOption LongestGap =
        new("PEX1009.minutes_between", "Minutes from a set to failure to a technical lift, reported up to", 10, 0, 60);

    private static readonly Effort Short = new(EffortScale.Rir, Interval<decimal>.Point(2));

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1009",
        "failure-before-skill",
        "A set to failure comes right before a technical lift that needs the same muscles.",
        Severity.Warning,
        new(
            EvidenceGrade.C,
            "What follows a set to failure loses repetitions; what happens to technique is coaches' experience.",
            [Studies.Simao2005]),
        HelpPages.Of("FailureBeforeSkill")) { Options = [LongestGap] };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from failed in context.Slots
        where failed.Exercise is not null && EndsInFailure(failed)
        let lift = context.After(failed).FirstOrDefault(lift => IsHurt(context, failed, lift))
        where lift is not null
        let last = failed.Sets.Last(set => set.IsWork)
        let severity = lift.IsHeavy ? Severity.Warning : Severity.Info
        let fixes = OrderFixes.Swap(context, failed, lift).Prepend(Stop(context, failed, last))
        select SetFinding.Of(Descriptor, severity, Message(context, failed, lift), context, failed, last, fixes) with
        {
            Related = [context.Related(lift, $"{lift.Slot.Exercise} needs technique.")],
            PredictedLoss = context.Loss(failed, lift),
        };

    private static Fix Stop(SessionContext context, SlotWork failed, SetWork last) =>
        new("Stop the last sets at RIR 2", new SetEffort(context.SetsOf(failed, last), Short));

    private static bool EndsInFailure(SlotWork slot) =>
        slot.Sets.LastOrDefault(set => set.IsWork) is { LowestReserve: <= 0 } last
        && (last.Set.Effort is not null || last.Dose.FailureLoad is not null);

    private static bool IsHurt(SessionContext context, SlotWork failed, SlotWork lift) =>
        lift is { HardSets: > 0, Exercise.Skill: >= Technical } && !lift.IsSameAs(failed)
        && MuscleOverlap.Of(lift.Exercise, failed.Exercise!) >= LeastOverlap
        && context.Gap(failed, lift) <= TimeSpan.FromMinutes(context.Options[LongestGap])
        && !context.IsIntended(failed, lift);

    private static string Message(SessionContext context, SlotWork failed, SlotWork lift) =>
        $"{failed.Slot.Exercise} goes to failure right before {lift.Slot.Exercise}, which needs technique: "
        + $"{Wording.RepsLower(context.LostReps(failed, lift))}.";
}
