using PreExhaust.Analysis;

namespace PreExhaust.Cli.Reporting;

/// <summary>The last line of a command, for people.</summary>
internal static class Summary
{
    public static string Of(int files, IReadOnlyList<ReportEntry> entries)
    {
        var counts = new[]
        {
            Count(entries, Severity.Error, "error"),
            Count(entries, Severity.Warning, "warning"),
            Count(entries, Severity.Info, "info"),
            Count(entries, Severity.Hint, "hint"),
        };
        var found = string.Join(", ", counts.Where(c => c is not null));
        return $"{Plural(files, "file")} checked: {(found.Length > 0 ? found : "no findings")}";
    }

    /// <summary>The last line of a formatting.</summary>
    public static string OfFormatting(int files, int changed, bool isCheck) =>
        $"{Plural(files, "file")} read: {changed} {(isCheck ? "would change" : "changed")}";

    /// <summary>What was fixed, or would be.</summary>
    public static string OfFixing(int fixes, int files, bool isDryRun) => fixes == 0
        ? "nothing that is safe to fix"
        : $"{Plural(fixes, "fix", "fixes")} in {Plural(files, "file")}{(isDryRun ? ", not written" : "")}";

    private static string? Count(IReadOnlyList<ReportEntry> entries, Severity severity, string name)
    {
        var count = entries.Count(e => e.Severity == severity);
        return count == 0 ? null : severity == Severity.Info ? $"{count} {name}" : Plural(count, name);
    }

    private static string Plural(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
