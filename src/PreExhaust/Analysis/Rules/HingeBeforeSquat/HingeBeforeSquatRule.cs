using PreExhaust.Analysis.Ordering;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.HingeBeforeSquat;

/// <summary>A hip hinge tires the glutes and the back before a heavy squat.</summary>
internal sealed class HingeBeforeSquatRule : SessionRule
{
    internal static readonly RuleOption LeastSets =
        new("PEX1010.hard_sets", "Hard sets of a hinge before a heavy squat, reported from", 2, 1, 20);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1010",
        "hinge-before-squat",
        "A hip hinge tires the glutes and the back before a heavy squat.",
        Severity.Warning,
        new(
            EvidenceGrade.C,
            "A squat after other lifts lost a third of its repetitions in the first set, though not its power; a hinge "
                + "right before it was not studied by itself.",
            [Studies.Spreuwenberg2006]),
        HelpPages.Of("HingeBeforeSquat"))
    {
        Options = [LeastSets],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from hinge in context.Slots
        where hinge.HardSets > 0
        let squats = context.After(hinge).Where(squat => Tires(context, hinge, squat)).ToValueList()
        where squats.Count > 0
        let message = Message(context, hinge, squats[0])
        select new Finding(Descriptor, SeverityOf(hinge, squats), message, context.PlaceOf(hinge))
        {
            Related = squats.Select(squat => context.Related(squat, $"{squat.Slot.Exercise} pays.")).ToValueList(),
            PredictedLoss = context.Loss(hinge, squats[0]),
            Fixes = OrderFixes.Swap(context, hinge, squats[0])
                .Concat(OrderFixes.MoveAfter(context, hinge, squats[squats.Count - 1])).ToValueList(),
        };

    private static bool Tires(SessionContext context, SlotWork hinge, SlotWork squat) =>
        HingeWork.Tires(hinge, squat, context.Options[LeastSets]) && !context.IsIntended(hinge, squat);

    /// <summary>A heavy hinge first may be what the day is for, unless the squat is.</summary>
    private static Severity SeverityOf(SlotWork hinge, ValueList<SlotWork> squats) =>
        hinge.IsHeavy && !squats.Any(squat => squat.HasTag("main")) ? Severity.Info : Severity.Warning;

    private static string Message(SessionContext context, SlotWork hinge, SlotWork squat) =>
        $"{hinge.Slot.Exercise} leaves the "
        + $"{Wording.List(HingeWork.Tired(hinge, squat))} "
        + $"tired for {squat.Slot.Exercise}: {Wording.RepsLower(context.LostReps(hinge, squat))}.";
}
