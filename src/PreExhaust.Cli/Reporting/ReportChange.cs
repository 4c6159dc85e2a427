namespace PreExhaust.Cli.Reporting;

/// <summary>A change of a text as reports show it. Lines and columns count from 1; the end is exclusive.</summary>
internal sealed record ReportChange(int Line, int Column, int EndLine, int EndColumn, string NewText);
