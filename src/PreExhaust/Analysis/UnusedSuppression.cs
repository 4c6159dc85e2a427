using PreExhaust.Analysis.Edits;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>What is reported where a suppression covers no finding, because the plan has changed since.</summary>
internal static class UnusedSuppression
{
    public static RuleDescriptor Descriptor { get; } = new(
        "PEX0302",
        "unused-suppression",
        "A rule is allowed where it has nothing to report.",
        Severity.Info,
        new Evidence(EvidenceGrade.Logic, "It would hide the next finding, which nobody has seen.", []),
        HelpPages.Overview);

    public static Finding Of(SuppressionPlace place, Suppression suppression, string where) => new(
        Descriptor,
        Severity.Info,
        $"{suppression.RuleId} is allowed {where}, but there is nothing to allow.",
        place.Slot)
    {
        Target = place.Target,
        TargetIndex = place.Index,
        Fixes = [new($"Remove the suppression of {suppression.RuleId}", new RemoveSuppression(place))],
    };
}
