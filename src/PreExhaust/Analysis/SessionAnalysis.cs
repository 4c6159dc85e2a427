using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>The findings of all rules in one session.</summary>
internal static class SessionAnalysis
{
    /// <summary>
    /// What the rules say over all weeks of a session. What several weeks have in common is said once, as
    /// loud as in the loudest of them. Fixes are still proposals.
    /// </summary>
    public static IReadOnlyList<Finding> Findings(
        TrainingPlan plan, int sessionIndex, IReadOnlyList<Rule> rules)
    {
        var session = plan.Sessions[sessionIndex];
        if (session.Slots.Count == 0)
            return [];
        return WeekVariants.Of(session, plan.WeekCount)
            .Select(week => new SessionContext(plan, sessionIndex, week))
            .SelectMany(context => rules.OfType<SessionRule>().SelectMany(rule => Run(rule, context)))
            .GroupBy(Subject)
            .Select(Loudest)
            .ToList();
    }

    private static IReadOnlyList<Finding> Run(SessionRule rule, SessionContext context)
    {
        try
        {
            return rule.Analyze(context).ToList();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            var what = $"The rule {rule.Descriptor.Id} {rule.Descriptor.Name}";
            return [RuleFailure.Of(what, context.Session, context.SessionIndex, failure)];
        }
    }

    /// <summary>What a finding is about; failures of different rules share a place but not a message.</summary>
    private static object Subject(Finding finding) => (
        finding.Rule.Id,
        finding.Slot,
        finding.Target,
        finding.TargetIndex,
        finding.Rule == RuleFailure.Descriptor ? finding.Message : "");

    private static Finding Loudest(IEnumerable<Finding> findings) => findings
        .OrderByDescending(finding => finding.Severity)
        .ThenByDescending(finding => finding.PredictedLoss ?? 0)
        .First();
}
