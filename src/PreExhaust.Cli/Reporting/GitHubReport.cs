using PreExhaust.Analysis;

namespace PreExhaust.Cli.Reporting;

/// <summary>Findings as GitHub shows them beside the lines of a change: <c>::warning file=...::message</c>.</summary>
internal static class GitHubReport
{
    public static void Write(IEnumerable<ReportEntry> entries, TextWriter output)
    {
        foreach (var entry in entries)
        {
            var properties = FormattableString.Invariant(
                $"file={Property(entry.File)},line={entry.Line},endLine={entry.EndLine},col={entry.Column},")
                + FormattableString.Invariant($"endColumn={entry.EndColumn},title={Property(entry.Id)}");
            output.Write($"::{Command(entry.Severity)} {properties}::{Text(entry.Message)}\n");
        }
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Text(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Text(text).Replace(":", "%3A").Replace(",", "%2C");
}
