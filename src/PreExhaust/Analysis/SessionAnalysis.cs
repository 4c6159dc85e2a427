using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>The findings of all rules in one session.</summary>
internal static class SessionAnalysis
{
    /// <summary>
    /// What the rules say over all weeks of a session. What several weeks have in common is said once, as
    /// loud as in the loudest of them. Fixes are still proposals.
    /// </summary>
    public static IReadOnlyList<Finding> Findings(TrainingPlan plan, int sessionIndex, IReadOnlyList<Rule> rules)
    {
        var session = plan.Sessions[sessionIndex];
        if (session.Slots.Count == 0)
            return [];
        try
        {
            return WeekVariants.Of(session, plan.WeekCount)
                .Select(week => new SessionContext(plan, sessionIndex, week))
                .SelectMany(context => rules.OfType<SessionRule>().SelectMany(rule => Run(rule, context)))
                .GroupBy(finding => (finding.Rule.Id, finding.Slot, finding.Target, finding.TargetIndex, Failed(finding)))
                .Select(Loudest)
                .ToList();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return [RuleFailure.Of("The analysis", session, sessionIndex, failure)];
        }
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

    /// <summary>Failures of different rules share a place but are told apart by what they say.</summary>
    private static string Failed(Finding finding) =>
        finding.Rule == RuleFailure.Descriptor ? finding.Message : "";

    private static Finding Loudest(IEnumerable<Finding> findings) => findings
        .OrderByDescending(finding => finding.Severity)
        .ThenByDescending(finding => finding.PredictedLoss ?? 0)
        .First();
}
