using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

/// <summary>Short ways to look at findings.</summary>
internal static class Check
{
    /// <summary>Findings as <c>PEX1001 Warning 0</c>: id, severity, place in the session. Hints are left out.</summary>
    public static IReadOnlyList<string> Ids(TrainingPlan plan) => Shown(plan).Select(Text).ToList();

    /// <summary>Findings of one rule.</summary>
    public static IReadOnlyList<Finding> Of(string id, TrainingPlan plan) => PlanAnalyzer
        .Analyze(plan, RuleSet.Default.Where(rule => rule.Descriptor.Id == id).ToList());

    /// <summary>Findings of one rule.</summary>
    public static IReadOnlyList<Finding> Of(string id, params ExerciseSlot[] slots) => Of(id, Make.Plan(slots));

    public static IReadOnlyList<string> Ids(params ExerciseSlot[] slots) => Ids(Make.Plan(slots));

    public static Finding Single(params ExerciseSlot[] slots) => Assert.Single(Shown(Make.Plan(slots)));

    private static IEnumerable<Finding> Shown(TrainingPlan plan) =>
        plan.Check().Where(finding => finding.Severity > Severity.Hint);

    private static string Text(Finding finding) => $"{finding.Rule.Id} {finding.Severity} {finding.Slot.Slot}";
}
