namespace PreExhaust.Cli.Reporting;

/// <summary>The JSON object of a check; its shape changes only together with <see cref="Version"/>.</summary>
internal sealed record Report(int Version, IReadOnlyList<ReportEntry> Diagnostics);
