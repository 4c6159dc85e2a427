using PreExhaust.Analysis;

namespace PreExhaust.Cli.Reporting;

/// <summary>One diagnostic as reports show it. Lines and columns count from 1; the end is exclusive.</summary>
internal sealed record ReportEntry(
    string Id,
    Severity Severity,
    string Message,
    string File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    ReportEvidence? Evidence,
    string HelpUri,
    IReadOnlyList<ReportFix> Fixes);
