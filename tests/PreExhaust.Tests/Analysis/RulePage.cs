using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;

namespace PreExhaust.Tests.Analysis;

/// <summary>The part of a rule's page that its programs give: what breaks it, what is said, what is meant.</summary>
internal static class RulePage
{
    public const string Heading = "Before and after";

    private const string Next = "\n## Why\n";

    /// <summary>The page as its programs would have it.</summary>
    public static string Of(RuleFolder folder)
    {
        var page = folder.Page;
        var end = page.IndexOf(Next, StringComparison.Ordinal);
        var start = page.IndexOf($"\n## {Heading}\n", StringComparison.Ordinal);
        return page[..(start < 0 ? end : start)] + Section(folder) + page[end..];
    }

    private static string Section(RuleFolder folder)
    {
        var found = folder.Before.Check().Single(diagnostic => diagnostic.Id == folder.Rule.Id);
        return $"\n## {Heading}\n\n{Fence(folder.BeforeText)}\n{Said(found)}\n\n{After(found.Finding!)}\n\n"
            + Fence(folder.AfterText);
    }

    private static string Said(Diagnostic found) =>
        $"> {found.Severity.ToString().ToLowerInvariant()} {found.Id}: {found.Message}";

    private static string After(Finding finding) => finding.Fixes.Count > 0
        ? $"The first fix, \"{finding.Fixes[0].Title}\", gives:"
        : "It is silent about:";

    private static string Fence(string program) => $"```workout\n{program.TrimEnd()}\n```\n";
}
