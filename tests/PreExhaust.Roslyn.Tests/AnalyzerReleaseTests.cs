using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Roslyn.Tests;

/// <summary>
/// What a release changes of the diagnostics stands in AnalyzerReleases.*.md. The analyzer that keeps such files sees
/// only ids written into descriptors, and ours come from the rules and the language.
/// </summary>
public sealed class AnalyzerReleaseTests
{
    private const string Columns = "Rule ID | Category | Severity | Notes";

    private static readonly string Folder = Repository.PathOf("src", "PreExhaust.Roslyn");

    [Fact]
    public void Every_diagnostic_is_listed_with_its_category_and_severity_and_no_other()
    {
        var shipped = Rows("AnalyzerReleases.Shipped.md");
        var expected = Rules().Where(rule => !shipped.Contains(rule)).ToList();
        if (Environment.GetEnvironmentVariable("PREEXHAUST_ACCEPT") == "1")
            Write(expected);

        Assert.Equal(expected, Rows("AnalyzerReleases.Unshipped.md"));
        Assert.Empty(shipped.Except(Rules()));
    }

    /// <summary>A line for each id, as loud as it is where nobody says otherwise; a failed rule is a warning.</summary>
    private static List<string> Rules()
    {
        var ofAnalyzers = typeof(WorkoutAnalyzer).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Select(rule => (
                rule.Id,
                rule.Category,
                Severity: rule.DefaultSeverity,
                Title: rule.Title.ToString(CultureInfo.InvariantCulture)));
        var ofGenerator = DiagnosticKinds.All
            .Select(kind => (Kind: kind, Descriptor: Descriptors.OfLanguage(kind)))
            .Select(rule => (
                rule.Kind.Id, rule.Descriptor.Category, Severity: Descriptors.Of(rule.Kind.Severity), rule.Kind.Title));
        return [.. ofAnalyzers.Concat(ofGenerator)
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Title}")];
    }

    private static List<string> Rows(string file) => [.. File.ReadLines(Path.Combine(Folder, file))
        .Where(line => line.StartsWith("PEX", StringComparison.Ordinal))];

    private static void Write(List<string> rules) => File.WriteAllText(
        Path.Combine(Folder, "AnalyzerReleases.Unshipped.md"),
        string.Concat(new[] { "### New Rules", "", Columns, "--------|----------|----------|-------" }
            .Concat(rules)
            .Select(line => line + "\n")));
}
