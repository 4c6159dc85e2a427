using PreExhaust.Analysis;

namespace PreExhaust.Cli.Reporting;

/// <summary>What a rule rests on, as reports show it.</summary>
internal sealed record ReportEvidence(EvidenceGrade Grade, string Summary, IReadOnlyList<string> Studies);
