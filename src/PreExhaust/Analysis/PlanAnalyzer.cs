using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Runs every rule over a plan.</summary>
public static class PlanAnalyzer
{
    /// <summary>After that many sets times weeks only the first week of a session is looked at.</summary>
    private const int MostWork = 500_000;

    /// <summary>After that many sets times weeks no more fixes are tried.</summary>
    private const int MostTrialWork = 250_000;

    /// <summary>All findings, in the order of the plan. A rule that fails becomes a finding of its own.</summary>
    public static ValueList<Finding> Analyze(TrainingPlan plan) => Analyze(plan, RuleSet.Default);

    /// <summary>The findings of <paramref name="rules"/>, in the order of the plan.</summary>
    public static ValueList<Finding> Analyze(TrainingPlan plan, IReadOnlyList<Rule> rules)
    {
        var (weeks, trials) = (new WorkBudget(MostWork), new WorkBudget(MostTrialWork));
        var use = new SuppressionUse(plan);
        var findings = Enumerable
            .Range(0, plan.Sessions.Count)
            .SelectMany(session => AnalyzeSession(plan, session, rules, weeks, trials, use))
            .ToList();
        return findings
            .Concat(use.Unused())
            .OrderBy(finding => finding.Slot.Session)
            .ThenBy(finding => finding.Slot.Slot)
            .ToValueList();
    }

    /// <summary>All findings of this plan; the same that the build and the editor report.</summary>
    public static ValueList<Finding> Check(this TrainingPlan plan) => Analyze(plan);

    private static IReadOnlyList<Finding> AnalyzeSession(
        TrainingPlan plan,
        int session,
        IReadOnlyList<Rule> rules,
        WorkBudget weeks,
        WorkBudget trials,
        SuppressionUse use)
    {
        try
        {
            var analysis = new SessionAnalysis(plan, session, rules, weeks);
            var all = analysis.Findings(plan);
            var findings = new FixVerifier(analysis, trials).KeepHelpful(plan, Suppressions.Apply(plan, all));
            use.Count(session, all, analysis.IsWhole);
            return OrderingLimit.Apply(findings)
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .ToList();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            use.Count(session, [], isWhole: false);
            return [RuleFailure.Of("The analysis", plan.Sessions[session], session, failure)];
        }
    }
}
