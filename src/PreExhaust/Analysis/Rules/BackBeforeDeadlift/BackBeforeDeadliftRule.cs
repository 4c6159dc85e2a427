using PreExhaust.Analysis.Ordering;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.BackBeforeDeadlift;

/// <summary>Work for the lower back stands before a lift of the deadlift family.</summary>
internal sealed class BackBeforeDeadliftRule : SessionRule
{
    private static readonly RuleOption MostSets = new(
        "PEX8002.back_sets", "Fractional hard sets of the lower back before a deadlift, reported from", 1, 0.25, 50);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX8002",
        "back-before-deadlift",
        "Work for the lower back stands before a lift of the deadlift family.",
        Severity.Warning,
        new(
            EvidenceGrade.C,
            "A tired trunk is less stable; what back work costs a deadlift was not studied.",
            [Studies.VanDieen2012]),
        HelpPages.Of("BackBeforeDeadlift"))
    {
        Options = [MostSets],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from lift in context.Slots
        where lift.HardSets > 0
        let tiring = context.Before(lift)
            .Where(slot => TrunkWork.TiresBack(slot, lift) && !context.IsIntended(slot, lift)).ToValueList()
        where tiring.Count > 0 && tiring.Sum(SetsOfBack) >= context.Options[MostSets]
        let most = tiring.OrderByDescending(SetsOfBack).First()
        let isLoud = lift.IsHeavy || lift.HasTag("main")
        select new Finding(
            Descriptor, isLoud ? Severity.Warning : Severity.Info, Message(tiring, lift), context.PlaceOf(most))
        {
            Related = tiring.Where(slot => slot != most).Prepend(lift)
                .Select(slot => context.Related(slot, $"{slot.Slot.Exercise} uses the lower back, too.")).ToValueList(),
            Fixes = OrderFixes.Swap(context, most, lift).Concat(OrderFixes.MoveAfter(context, most, lift))
                .Concat(OrderFixes.MoveBefore(context, lift, tiring[0])).ToValueList(),
        };

    private static double SetsOfBack(SlotWork slot) => slot.HardSets * slot.Exercise!.RoleOf(TrunkWork.Back);

    private static string Message(ValueList<SlotWork> tiring, SlotWork lift) =>
        $"{Wording.List(tiring.Select(slot => slot.Slot.Exercise))} {(tiring.Count == 1 ? "tires" : "tire")} "
        + $"the lower back before {lift.Slot.Exercise}, which needs it most.";
}
