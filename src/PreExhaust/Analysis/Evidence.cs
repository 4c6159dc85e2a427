using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>What a rule rests on.</summary>
/// <param name="Grade">How well the claim is supported.</param>
/// <param name="Summary">One sentence: what was shown, and what was not.</param>
/// <param name="Studies">The publications.</param>
public sealed record Evidence(EvidenceGrade Grade, string Summary, ValueList<Study> Studies);
