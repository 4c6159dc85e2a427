using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Architecture.Tests;

/// <summary>Documentation is compiled: what it shows works, and what it shows as wrong is wrong.</summary>
public sealed class DocumentationTests
{
    private static readonly IReadOnlyList<Fence> All =
    [
        .. SourceTree.Files("docs", ".md").Append("README.md")
            .Where(path => File.Exists(Repository.PathOf(path)))
            .SelectMany(Fence.In),
    ];

    [Fact]
    public void Workout_blocks_parse_without_error() => Assert.Empty(
        from fence in All
        where !fence.ShowsErrors
        from error in Errors(fence)
        select $"{fence.Place}: {error}");

    [Fact]
    public void Blocks_that_show_errors_have_them() =>
        Assert.DoesNotContain(All, fence => fence.ShowsErrors && !Errors(fence).Any());

    private static IEnumerable<string> Errors(Fence fence) => WorkoutText.Parse(fence.Text).Diagnostics
        .Where(d => d.Severity == Severity.Error)
        .Select(d => $"{d.Id} {d.Message}");
}
