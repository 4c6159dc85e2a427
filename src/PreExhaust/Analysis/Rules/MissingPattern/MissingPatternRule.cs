using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.MissingPattern;

/// <summary>A program for the whole body has no exercise of a basic movement.</summary>
internal sealed class MissingPatternRule : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "PEX6002",
        "missing-pattern",
        "A program for the whole body has no exercise of a basic movement.",
        Severity.Info,
        new(
            EvidenceGrade.C,
            "What is not trained does not adapt; that a program needs each of these movements is coaches' experience.",
            []),
        HelpPages.Of("MissingPattern"));

    public override IEnumerable<Finding> Analyze(PlanContext context)
    {
        var sets = context.Patterns;
        var lower = BasicMovement.Squat.Patterns.Concat(BasicMovement.Hinge.Patterns);
        if (!sets.IsWholeWeek || sets.Of(BasicMovement.Presses) <= 0 || sets.Of(lower) <= 0)
            return [];
        var omit = context.Plan.Settings.Omit;
        return
            from family in Families(context.Plan.Settings.Goal)
            where sets.Of(family.Patterns) <= 0 && !IsOmitted(omit, family)
            select new Finding(Descriptor, Severity.Info, $"No {family.Name} in the whole program.", default)
            {
                Target = FindingTarget.Plan,
                Subject = family.Id,
                Fixes = Fixes(context, family).ToValueList(),
            };
    }

    private static bool IsOmitted(ValueList<string> omit, BasicMovement family) =>
        family.Patterns.Any(pattern => omit.Contains(pattern, StringComparer.OrdinalIgnoreCase));

    private static IReadOnlyList<BasicMovement> Families(TrainingGoal? goal) =>
        goal is TrainingGoal.Strength or TrainingGoal.Power
            ? [BasicMovement.Squat, BasicMovement.Hinge, BasicMovement.Pull]
            : [BasicMovement.Squat, BasicMovement.Hinge, BasicMovement.Row, BasicMovement.Pulldown];

    private static IEnumerable<Fix> Fixes(PlanContext context, BasicMovement family)
    {
        var shortest = context.WeekAt(1).Sessions
            .OrderBy(held => SessionTime.Estimate(context.Plan, held.Context.Session))
            .First().Context;
        yield return new(
            $"Add {family.Example} to {shortest.Session.Name}", new AddSlot(shortest.SessionIndex, family.ExampleSets));
        var settings = context.Plan.Settings;
        var changed = settings with { Omit = settings.Omit.Concat(family.Patterns).ToValueList() };
        yield return new(
            $"Say that it is left out: omit {string.Join(", ", family.Patterns)}", new ChangeSettings(changed));
    }
}
