using PreExhaust.Analysis;

namespace PreExhaust.Cli.Reporting;

/// <summary>One diagnostic as reports show it; lines and columns count from 1, the end is after the last sign.</summary>
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
    string? HelpUri,
    IReadOnlyList<string> Fixes);
