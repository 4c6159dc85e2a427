using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// Keeps the fixes that help: the finding is gone from the fixed plan, and nothing as loud has come instead.
/// </summary>
internal static class FixVerifier
{
    /// <summary>
    /// Later findings of a session get no fixes: each fix is a whole analysis, and work must stay bounded.
    /// </summary>
    private const int MostFindings = 20;

    public static IReadOnlyList<Finding> KeepHelpful(
        TrainingPlan plan, int sessionIndex, IReadOnlyList<Finding> findings, IReadOnlyList<Rule> rules)
    {
        var before = new FindingCount(plan, findings);
        return findings
            .Select((finding, place) => finding.Fixes.Count == 0 ? finding : finding with
            {
                Fixes = finding.Fixes.Where(fix => place < MostFindings && Helps(finding, fix)).ToValueList(),
            })
            .ToList();

        bool Helps(Finding finding, Fix fix)
        {
            var fixedPlan = fix.Edit.Apply(plan);
            var after = new FindingCount(fixedPlan, SessionAnalysis.Findings(fixedPlan, sessionIndex, rules));
            return after.Of(plan, finding) < before.Of(plan, finding)
                && !after.HasMoreThan(before, finding.Severity);
        }
    }
}
