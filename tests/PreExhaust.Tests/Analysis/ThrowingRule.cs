using PreExhaust.Analysis;

namespace PreExhaust.Tests.Analysis;

internal sealed class ThrowingRule(string id = "PEX9999") : SessionRule
{
    public override RuleDescriptor Descriptor { get; } =
        new(id, "throwing", "Throws.", Severity.Warning, new(EvidenceGrade.Logic, "", []), "");

    public override IEnumerable<Finding> Analyze(SessionContext context)
    {
        yield return new(Descriptor, Severity.Warning, "Lost with the failure.", new(0, 0));
        throw new InvalidOperationException("first line\nsecond line");
    }
}
