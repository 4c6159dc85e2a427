using PreExhaust.Analysis.Edits;
using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.TooEasy;

/// <summary>Sets for growth that end far from failure.</summary>
internal sealed class TooEasyRule : SessionRule
{
    private const double UsualReserve = 2;

    private static readonly string[] EasyTags = ["speed", "technique", "deload", "bbb", "back-off", "conditioning"];
    private static readonly Effort Close = new(EffortScale.Rir, Interval<decimal>.Point(2));

    private static readonly RuleOption LeastReserve = new(
        "PEX3007.least_reserve", "Repetitions in reserve of every set, worth knowing from", 6, 3, 30);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX3007",
        "too-easy",
        "Every set of an exercise for growth ends far from failure.",
        Severity.Info,
        new(
            EvidenceGrade.B,
            "Growth is larger the closer sets end to failure; how much sets far from it count is open.",
            [Studies.Robinson2024]),
        HelpPages.Of("TooEasy")) { Options = [LeastReserve] };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from slot in context.Slots
        where context.Settings.Goal == TrainingGoal.Hypertrophy && !context.IsDeload && IsMeantForGrowth(context, slot)
        let sets = slot.Sets.Where(set => set.IsWork).ToValueList()
        where sets.Count > 0
        let least = sets.Min(set => Reserve(context, set))
        where least >= context.Options[LeastReserve]
        let last = sets[sets.Count - 1]
        let message = $"{slot.Slot.Exercise}: every set leaves about {Wording.Reps(least)} or more in reserve (give or "
            + "take 2), probably too easy to count."
        select SetFinding.Of(Descriptor, Severity.Info, message, context, slot, last, Fixes(context, slot, last));

    private static bool IsMeantForGrowth(SessionContext context, SlotWork slot) =>
        slot.Exercise is { Kind: ExerciseKind.Lift }
        && !EasyTags.Any(slot.HasTag)
        && !slot.Slot.Week(context.Week).IsDeload;

    /// <summary>A stated reserve counts, else what fatigue makes of the load.</summary>
    private static double Reserve(SessionContext context, SetWork set) =>
        set.Set.Effort is not null || !set.Dose.IsLoadKnown
        ? set.LowestReserve
        : (context.Ledger.ForecastOf(set)?.PredictedReps ?? 0) - set.Dose.Reps;

    private static IEnumerable<Fix> Fixes(SessionContext context, SlotWork slot, SetWork set) => set.Set.Effort is null
        ? OtherLoads.To(context, slot, set, EpleyFormula.LoadFor(set.Dose.Reps + UsualReserve))
        : [new Fix("Take the last sets to RIR 2", new SetEffort(context.SetsOf(slot, set), Close))];
}
