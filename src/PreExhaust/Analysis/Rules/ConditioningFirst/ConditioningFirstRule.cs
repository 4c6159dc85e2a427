using PreExhaust.Analysis.Ordering;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.ConditioningFirst;

/// <summary>Hard conditioning stands before a heavy lift of the lower body.</summary>
internal sealed class ConditioningFirstRule : SessionRule
{
    private static readonly RuleOption LeastMinutes = new(
        "PEX1013.minutes", "Minutes of hard conditioning before a heavy squat or deadlift, reported from", 10, 1, 180);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1013",
        "conditioning-first",
        "Hard conditioning stands before a heavy lift of the lower body.",
        Severity.Warning,
        new(
            EvidenceGrade.B,
            "Hard endurance work before lifting costs strength in the lifts that share its muscles; that is known of "
                + "concurrent training, no single study is cited here.",
            []),
        HelpPages.Of("ConditioningFirst"))
    {
        Options = [LeastMinutes],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) => (
        from lift in context.Slots
        where lift.IsHeavy && MovementFamily.Of(lift.Exercise) is MovementFamily.Squat or MovementFamily.Hinge
        let hard = context.Before(lift)
            .Where(slot => ConditioningWork.HardTime(context, slot) > TimeSpan.Zero)
            .OrderByDescending(slot => ConditioningWork.HardTime(context, slot))
            .ToValueList()
        let minutes = hard.Sum(slot => ConditioningWork.HardTime(context, slot).TotalMinutes)
        where hard.Count > 0 && minutes >= context.Options[LeastMinutes]
        let severity = context.Settings.Goal == TrainingGoal.Strength ? Severity.Warning : Severity.Info
        select new Finding(Descriptor, severity, Message(hard, minutes, lift), context.PlaceOf(hard[0]))
        {
            Related = hard.Skip(1).Prepend(lift)
                .Select(slot => context.Related(slot, $"{slot.Slot.Exercise} belongs to it.")).ToValueList(),
            Fixes = OrderFixes.MoveToEnd(context, hard[0]).Concat(OrderFixes.MoveBefore(context, lift, hard[0]))
                .ToValueList(),
        }).Take(1);

    private static string Message(ValueList<SlotWork> hard, double minutes, SlotWork lift) =>
        FormattableString.Invariant($"About {minutes:0} min of hard conditioning ")
        + $"({Wording.List(hard.Select(slot => slot.Slot.Exercise))}) come before {lift.Slot.Exercise}, "
        + "which starts tired.";
}
