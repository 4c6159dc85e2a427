using System.Text.Json;

namespace PreExhaust.Cli.Reporting;

/// <summary>Findings for programs. The text is plain ASCII, so that no console encoding can harm it.</summary>
internal static class JsonReport
{
    private const int Version = 2;

    public static void Write(IReadOnlyList<ReportEntry> entries, TextWriter output)
    {
        output.Write(JsonSerializer.Serialize(new(Version, entries), ReportJsonContext.Default.Report));
        output.Write('\n');
    }
}
