using PreExhaust.Analysis.Edits;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.NoProgression;

/// <summary>Lifts with a written load stay the same for weeks.</summary>
internal sealed class NoProgressionRule : PlanRule
{
    private static readonly RuleOption Fewest =
        new("PEX7001.fewest_weeks", "Weeks after which an unchanged load is reported", 4, 2, 104);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX7001",
        "no-progression",
        "Lifts with a written load stay the same for weeks.",
        Severity.Info,
        new(
            EvidenceGrade.A,
            "Strength follows rising demands; guidelines raise the load once the repetitions are exceeded.",
            [Studies.Ratamess2009]),
        HelpPages.Of("NoProgression"))
    {
        Options = [Fewest],
    };

    public override IEnumerable<Finding> Analyze(PlanContext context)
    {
        var still = UnchangedLift.Of(context, (int)context.Options[Fewest]).ToValueList();
        if (still.Count == 0)
            yield break;
        yield return new(Descriptor, Severity.Info, Message(still), still[0].Place)
        {
            Target = FindingTarget.Plan,
            Related = still.Select(lift => new RelatedSlot(lift.Place, "The same every week.")).ToValueList(),
            Fixes = [new("Add a step of weight every week", Progress(context.Plan, still))],
        };
    }

    private static EditAll Progress(TrainingPlan plan, IReadOnlyList<UnchangedLift> still) =>
        new(still.Select(lift => (PlanEdit)new AddProgression(lift.Place, lift.Step(plan))).ToValueList());

    private static string Message(IReadOnlyList<UnchangedLift> still) =>
        $"{Wording.List(still.Select(lift => lift.Slot.Exercise).Distinct())}: the same sets and loads for "
        + FormattableString.Invariant($"{still.Max(lift => lift.Weeks)} weeks, and no word of how they grow.");
}
