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

    public static Finding Of(string what, Session session, int sessionIndex, Exception failure) => new(
        Descriptor,
        Severity.Warning,
        $"{what} failed on the session \"{OneLine(session.Name)}\" "
            + $"({failure.GetType().Name}: {OneLine(failure.Message)}). "
            + "This is a fault of ours, not of the plan.",
        new(sessionIndex, 0));

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');
}
