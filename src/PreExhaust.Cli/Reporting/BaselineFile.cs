namespace PreExhaust.Cli.Reporting;

/// <summary>The JSON object of a baseline; its shape changes only together with <see cref="Version"/>.</summary>
internal sealed record BaselineFile(int Version, IReadOnlyList<KnownFinding> Findings);
