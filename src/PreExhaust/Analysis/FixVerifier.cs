using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// Keeps the fixes that help: the finding is gone from the fixed plan, and nothing as loud has come instead. Every
/// trial analyses the session again; when the budget is spent, no more fixes are offered.
/// </summary>
internal sealed class FixVerifier(SessionAnalysis analysis, WorkBudget budget)
{
    public IReadOnlyList<Finding> KeepHelpful(TrainingPlan plan, IReadOnlyList<Finding> findings)
    {
        var before = new FindingCount(plan, findings);
        return findings
            .Select(finding => finding with
            {
                Fixes = finding.Fixes.Where(fix => Helps(plan, before, finding, fix)).ToValueList(),
            })
            .ToList();
    }

    private bool Helps(TrainingPlan plan, FindingCount before, Finding finding, Fix fix)
    {
        if (!budget.TrySpend(analysis.Work))
            return false;
        var fixedPlan = fix.Edit.Apply(plan);
        var after = new FindingCount(fixedPlan, Suppressions.Apply(fixedPlan, analysis.Findings(fixedPlan)));
        return after.Of(plan, finding) < before.Of(plan, finding)
            && !after.HasMoreThan(before, finding.Severity);
    }
}
