using PreExhaust.Analysis;

namespace PreExhaust.Tests.Analysis;

/// <summary>Says the same about the first exercise of every session.</summary>
internal sealed class SpeakingRule(string id, Severity severity) : SessionRule
{
    public override RuleDescriptor Descriptor { get; } =
        new(id, "speaking", "Speaks.", severity, new(EvidenceGrade.Logic, "", []), "");

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        [new(Descriptor, severity, $"{Descriptor.Id} speaks.", new(context.SessionIndex, 0))];
}
