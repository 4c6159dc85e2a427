using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// Keeps the fixes that help: the finding is gone from the fixed plan, and nothing as loud has come instead.
/// </summary>
internal sealed class FixVerifier
{
    /// <summary>
    /// Trying a fix analyses the session again. So many exercises, counted once a week, are looked at for that in
    /// a session; then no more fixes are offered. Eight exercises over twelve different weeks allow 200 trials.
    /// </summary>
    private const int MostWork = 20_000;

    private readonly TrainingPlan _plan;
    private readonly int _session;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly FindingCount _before;
    private readonly int _workOfTrial;
    private int _work;

    private FixVerifier(TrainingPlan plan, int session, IReadOnlyList<Finding> findings, IReadOnlyList<Rule> rules)
    {
        _plan = plan;
        _session = session;
        _rules = rules;
        _before = new(plan, findings);
        var slots = plan.Sessions[session].Slots.Count;
        _workOfTrial = slots * WeekVariants.Of(plan.Sessions[session], plan.WeekCount).Count();
    }

    public static IReadOnlyList<Finding> KeepHelpful(
        TrainingPlan plan, int session, IReadOnlyList<Finding> findings, IReadOnlyList<Rule> rules)
    {
        if (findings.All(finding => finding.Fixes.Count == 0))
            return findings;
        var verifier = new FixVerifier(plan, session, findings, rules);
        return findings
            .Select(finding => finding with
            {
                Fixes = finding.Fixes.Where(fix => verifier.Helps(finding, fix)).ToValueList(),
            })
            .ToList();
    }

    private bool Helps(Finding finding, Fix fix)
    {
        _work += _workOfTrial;
        if (_work > MostWork)
            return false;
        var fixedPlan = fix.Edit.Apply(_plan);
        var after = new FindingCount(fixedPlan, SessionAnalysis.Findings(fixedPlan, _session, _rules));
        return after.Of(_plan, finding) < _before.Of(_plan, finding)
            && !after.HasMoreThan(_before, finding.Severity);
    }
}
