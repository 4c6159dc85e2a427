using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Language.Formatting;
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
    public void Workout_blocks_are_formatted() =>
        Assert.All(All.Where(fence => !fence.ShowsErrors), f => Assert.Equal(f.Text, WorkoutFormatter.Format(f.Text)));

    [Fact]
    public void Blocks_that_show_errors_have_them() =>
        Assert.DoesNotContain(All, fence => fence.ShowsErrors && !Errors(fence).Any());

    [Fact]
    public void The_first_screen_shows_what_the_compiler_says()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");
        var shown = readme.Split("```text\n")[1].Split("```")[0].Trim();
        var first = All.First(fence => fence.Place.StartsWith("README", StringComparison.Ordinal));
        var document = WorkoutText.Parse(first.Text);
        var said = document.Diagnostics.Concat(document.Check()).Where(d => d.Severity >= Severity.Warning).Select(d =>
        {
            var place = document.Source.PositionAt(d.Span.Start);
            return $"upper.workout({place.Line},{place.Column}): warning {d.Id}: {d.Message}";
        });
        Assert.Equal(shown, string.Join("\n", said));
    }

    private static IEnumerable<string> Errors(Fence fence) => WorkoutText.Parse(fence.Text).Diagnostics
        .Where(d => d.Severity == Severity.Error)
        .Select(d => $"{d.Id} {d.Message}");
}
