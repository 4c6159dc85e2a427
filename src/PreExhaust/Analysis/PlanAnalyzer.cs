using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Runs every rule over a plan.</summary>
public static class PlanAnalyzer
{
    /// <summary>
    /// All findings, in the order of the plan. A rule that fails becomes a finding of its own.
    /// </summary>
    public static ValueList<Finding> Analyze(TrainingPlan plan) => Analyze(plan, RuleSet.Default);

    /// <summary>The findings of <paramref name="rules"/>, in the order of the plan.</summary>
    public static ValueList<Finding> Analyze(TrainingPlan plan, IReadOnlyList<Rule> rules) => Enumerable
        .Range(0, plan.Sessions.Count)
        .SelectMany(index => AnalyzeSession(plan, index, rules))
        .ToValueList();

    /// <summary>All findings of this plan; the same that the build and the editor report.</summary>
    public static ValueList<Finding> Check(this TrainingPlan plan) => Analyze(plan);

    private static IEnumerable<Finding> AnalyzeSession(
        TrainingPlan plan, int index, IReadOnlyList<Rule> rules)
    {
        try
        {
            var findings = SessionAnalysis.Findings(plan, index, rules);
            var verified = FixVerifier.KeepHelpful(plan, index, findings, rules);
            return OrderingLimit.Apply(verified)
                .OrderBy(finding => finding.Slot.Slot)
                .ThenByDescending(finding => finding.Severity)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .ToList();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return [RuleFailure.Of("The analysis", plan.Sessions[index], index, failure)];
        }
    }
}
