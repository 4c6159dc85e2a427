using PreExhaust.Analysis.Ordering;
using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.LongStretchFirst;

/// <summary>A long static stretch comes right before heavy or fast use of the muscle.</summary>
internal sealed class LongStretchFirstRule : SessionRule
{
    private static readonly RuleOption LeastSeconds =
        new("PEX1014.seconds", "Seconds of static stretching of a muscle, reported from", 60, 10, 600);

    private static readonly RuleOption LongestGap =
        new("PEX1014.minutes_between", "Minutes from a stretch to the lift, reported up to", 10, 0, 60);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1014",
        "long-static-stretch-first",
        "A long static stretch comes right before heavy or fast use of the muscle.",
        Severity.Info,
        new(
            EvidenceGrade.B,
            "Static stretches of a minute or more lower strength and power for some minutes; shorter and moving ones "
                + "hardly do.",
            [Studies.Behm2016]),
        HelpPages.Of("LongStretchFirst"))
    {
        Options = [LeastSeconds, LongestGap],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from stretch in context.Slots
        where stretch.Exercise?.Kind == ExerciseKind.Stretch
            && stretch.Sets.Sum(Held) >= context.Options[LeastSeconds]
        let lift = context.After(stretch).FirstOrDefault(lift => IsWeakened(context, stretch, lift))
        where lift is not null
        select new Finding(Descriptor, Severity.Info, Message(stretch, lift), context.PlaceOf(stretch))
        {
            Related = [context.Related(lift, $"{lift.Slot.Exercise} needs it.")],
            Fixes = OrderFixes.MoveToEnd(context, stretch).ToValueList(),
        };

    /// <summary>The seconds of one side.</summary>
    private static double Held(SetWork set) => SetDurations.OneSide(set.Set).TotalSeconds;

    private static bool IsWeakened(SessionContext context, SlotWork stretch, SlotWork lift) =>
        (lift.IsHeavy || lift.IsExplosive()) && Stretched(stretch, lift).Count > 0
        && context.Gap(stretch, lift) <= TimeSpan.FromMinutes(context.Options[LongestGap]);

    private static ValueList<MuscleGroup> Stretched(SlotWork stretch, SlotWork lift) =>
        SessionOrder.SharedGroups(stretch, Involvement.PrimeMover, lift, Involvement.Synergist);

    private static string Message(SlotWork stretch, SlotWork lift) =>
        $"{stretch.Slot.Exercise} is a long static stretch of the {Wording.List(Stretched(stretch, lift))} just before "
        + $"{lift.Slot.Exercise}; for some minutes that lowers strength and speed.";
}
