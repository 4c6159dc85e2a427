namespace PreExhaust.Analysis;

/// <summary>
/// Keeps the fixes that help: the finding is gone from the fixed plan, and nothing as loud has come instead. Every
/// trial analyses what the fix changes again; when the budget is spent, no more fixes are offered.
/// </summary>
internal sealed class FixVerifier(PlanAnalysis analysis, WorkBudget budget)
{
    private readonly Dictionary<PlanEdit, FindingCount?> _tried = [];

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
        if (!_tried.TryGetValue(fix.Edit, out var after))
            _tried.Add(fix.Edit, after = Try(fix.Edit));
        return after is not null
            && after.Of(analysis.Plan, finding) < before.Of(analysis.Plan, finding)
            && !after.HasMoreThan(before, finding.Severity);
    }

    /// <summary>What is found after a change; <c>null</c> when the budget is spent.</summary>
    private FindingCount? Try(PlanEdit edit)
    {
        var plan = edit.Apply(analysis.Plan);
        return budget.TrySpend(analysis.WorkAfter(plan))
            ? new(plan, analysis.After(plan).Visible())
            : null;
    }
}
