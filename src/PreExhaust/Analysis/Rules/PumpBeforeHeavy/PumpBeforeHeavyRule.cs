using PreExhaust.Analysis.Ordering;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.PumpBeforeHeavy;

/// <summary>A compound for many repetitions stands before a heavy one of the same family.</summary>
internal sealed class PumpBeforeHeavyRule : SessionRule
{
    internal static readonly RuleOption LeastReps =
        new("PEX1008.many_reps", "Repetitions from which on a set is one of many", 10, 6, 50);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1008",
        "pump-before-heavy",
        "A compound for many repetitions stands before a heavy one of the same family.",
        Severity.Warning,
        new(
            EvidenceGrade.A,
            "Whatever comes later loses repetitions, large and small exercises alike; a squat after a whole session "
                + "lost a third of its repetitions in the first set.",
            [Studies.SforzoTouey1996, Studies.Simao2005, Studies.Spreuwenberg2006]),
        HelpPages.Of("PumpBeforeHeavy"))
    {
        Options = [LeastReps],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from pump in context.Slots
        where pump.HardSets > 0
        let costly = context.After(pump).Where(heavy => Costs(context, pump, heavy)).ToValueList()
        where costly.Count > 0
        let severity = OrderSeverity.Of(context, costly[0])
        select new Finding(Descriptor, severity, Message(context, pump, costly[0]), context.PlaceOf(pump))
        {
            Related = costly.Select(heavy => Related(context, pump, heavy)).ToValueList(),
            PredictedLoss = context.Loss(pump, costly[0]),
            Fixes = OrderFixes.Swap(context, pump, costly[0])
                .Concat(OrderFixes.MoveAfter(context, pump, costly[costly.Count - 1])).ToValueList(),
        };

    private static bool Costs(SessionContext context, SlotWork pump, SlotWork heavy) =>
        PumpWork.Costs(context, pump, heavy, context.Options[LeastReps]);

    private static RelatedSlot Related(SessionContext context, SlotWork pump, SlotWork heavy) => context.Related(
        heavy, $"{heavy.Slot.Exercise}: {Wording.RepsLower(context.LostReps(pump, heavy))}.");

    private static string Message(SessionContext context, SlotWork pump, SlotWork heavy) =>
        $"High-rep {pump.Slot.Exercise} comes before heavy {heavy.Slot.Exercise}: "
        + $"{Wording.RepsLower(context.LostReps(pump, heavy))}.";
}
