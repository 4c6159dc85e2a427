using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>What is reported where a rule itself fails; the other rules go on.</summary>
internal static class RuleFailure
{
    public static RuleDescriptor Descriptor { get; } = new(
        "PEX0900",
        "rule-failure",
        "A rule failed and its findings are missing.",
        Severity.Warning,
        new Evidence(EvidenceGrade.Logic, "A fault of the rule, not of the plan.", ValueList<Study>.Empty),
        HelpPages.Overview);

    /// <summary>A failure.</summary>
    /// <param name="what">What failed.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="session">The session looked at, from 0; <c>null</c> for more than one.</param>
    /// <param name="failure">What was thrown.</param>
    public static Finding Of(string what, TrainingPlan plan, int? session, Exception failure)
    {
        var where = session is { } index ? $"the session \"{OneLine(plan.Sessions[index].Name)}\"" : "the plan";
        var message = $"{what} failed on {where} ({failure.GetType().Name}: {OneLine(failure.Message)}). "
            + "This is a fault of ours, not of the plan.";
        return new(Descriptor, Severity.Warning, message, new(session ?? 0, 0))
        {
            Target = session is null ? FindingTarget.Plan : FindingTarget.Exercise,
        };
    }

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');
}
