namespace PreExhaust.Cli.Reporting;

/// <summary>A finding as a baseline knows it.</summary>
internal sealed record KnownFinding(string File, string Id, string Message)
{
    public static KnownFinding Of(ReportEntry entry) => new(entry.File, entry.Id, entry.Message);
}
