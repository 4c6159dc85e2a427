using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// Keeps the fixes that help: the finding is gone from the fixed plan, and nothing as loud has come instead. Every
/// trial analyses what the fix changes again; when the budget is spent, no more fixes are offered.
/// </summary>
internal sealed class FixVerifier(PlanAnalysis analysis, WorkBudget budget)
{
    public IReadOnlyList<Finding> KeepHelpful(IReadOnlyList<Finding> findings)
    {
        var before = new FindingCount(analysis.Plan, findings);
        return findings
            .Select(finding => finding with
            {
                Fixes = finding.Fixes.Where(fix => Helps(before, finding, fix)).ToValueList(),
            })
            .ToList();
    }

    private bool Helps(FindingCount before, Finding finding, Fix fix)
    {
        var plan = fix.Edit.Apply(analysis.Plan);
        if (!budget.TrySpend(analysis.WorkAfter(plan)))
            return false;
        var changed = analysis.After(plan);
        var after = new FindingCount(plan, Suppressions.Apply(plan, changed.Findings));
        return after.Of(analysis.Plan, finding) < before.Of(analysis.Plan, finding)
            && !after.HasMoreThan(before, finding.Severity);
    }
}
