using PreExhaust.Analysis;

namespace PreExhaust.Roslyn.Tests.Host;

/// <summary>A rule with a bug.</summary>
internal sealed class ThrowingRule : SessionRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "PEX9999", "throwing", "Throws.", Severity.Warning, new(EvidenceGrade.Logic, "", []), "");

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        throw new InvalidOperationException("Some bug.");
}
