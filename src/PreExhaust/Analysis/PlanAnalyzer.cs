using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Runs every rule over a plan.</summary>
public static class PlanAnalyzer
{
    /// <summary>All findings, in the order of the plan. A rule that fails becomes a finding of its own.</summary>
    public static ValueList<Finding> Analyze(TrainingPlan plan) => Analyze(plan, RuleSet.Default);

    /// <summary>The findings of <paramref name="rules"/>, in the order of the plan.</summary>
    public static ValueList<Finding> Analyze(TrainingPlan plan, IReadOnlyList<Rule> rules) => Enumerable
        .Range(0, plan.Sessions.Count)
        .SelectMany(session => AnalyzeSession(plan, session, rules))
        .ToValueList();

    /// <summary>All findings of this plan; the same that the build and the editor report.</summary>
    public static ValueList<Finding> Check(this TrainingPlan plan) => Analyze(plan);

    private static IEnumerable<Finding> AnalyzeSession(TrainingPlan plan, int session, IReadOnlyList<Rule> rules)
    {
        var findings = SessionAnalysis.Findings(plan, session, rules);
        var verified = FixVerifier.KeepHelpful(plan, session, findings, rules);
        return OrderingLimit.Apply(verified)
            .OrderBy(finding => finding.Slot.Slot)
            .ThenByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal);
    }
}
