using System.Xml.Linq;
using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Language.Text;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Configuration.Tests;

/// <summary>What the page shows works, and works as it says.</summary>
public sealed class PageTests
{
    private static readonly string[] Parts = File
        .ReadAllText(Repository.PathOf("docs", "configuration.md"))
        .ReplaceLineEndings("\n")
        .Split("```");

    [Fact]
    public void Every_editorconfig_block_has_a_meaning_in_all_its_lines() => Assert.All(
        Blocks("ini"),
        block =>
        {
            var source = new SourceFile("docs/configuration.md", block);

            Assert.Empty(EditorConfigCheck.Of(source).Select(mistake => mistake.Message));
            Assert.All(EditorConfigEntry.AllIn(source), entry => Assert.True(entry.Section is not null));
        });

    [Fact]
    public void The_first_block_does_to_the_file_below_what_the_page_says()
    {
        var configuration = Config.Of(("/gym/.editorconfig", Blocks("ini").First()));
        var document = WorkoutText.Parse(Blocks("workout").Single(), "upper.workout");
        var said = document.Check(configuration.For("/gym/upper.workout"))
            .Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(diagnostic =>
            {
                var place = document.Source.PositionAt(diagnostic.Span.Start);
                return $"upper.workout({place.Line},{place.Column}): error {diagnostic.Id}: {diagnostic.Message}\n";
            });

        Assert.Equal(Blocks("text").Single(), string.Concat(said));
        Assert.Equal(
            Severity.Warning, configuration.For("/gym/plans/beginners/a.workout").SeverityOf("PEX4001", Severity.Info));
    }

    [Fact]
    public void The_properties_are_those_that_the_package_hands_to_the_compiler()
    {
        var handed = XDocument
            .Load(Repository.PathOf("src", "PreExhaust.Package", "buildTransitive", "PreExhaust.props"))
            .Descendants("CompilerVisibleProperty")
            .Select(property => property.Attribute("Include")!.Value);

        var shown = XDocument.Parse(Blocks("xml").Single()).Root!.Elements().Select(e => e.Name.LocalName);
        Assert.Empty(shown.Except(handed));
    }

    [Fact]
    public void Every_word_for_a_severity_is_on_the_page() => Assert.All(
        Keys.SeverityWords.Split(", "),
        word => Assert.Contains(Parts, part => part.Contains($"\n| `{word}` | ", StringComparison.Ordinal)));

    [Fact]
    public void The_lines_for_an_app_do_what_they_say()
    {
        var rule = RuleSet.Descriptors.Single(r => r.Id == "PEX4002");
        var options = AnalysisOptions.Default
            .With(rule, Severity.Error)
            .With(rule.Options[1], 28);

        Assert.Equal((28, Severity.Error), (options.Value("PEX4002.most_weekly_sets"), options.SeverityOf("PEX4002")));
        Assert.Contains(".With(rule.Options[1], 28);", Blocks("csharp").Single(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Blocks(string language) => Parts
        .Where((part, i) => i % 2 == 1 && part.StartsWith(language + "\n", StringComparison.Ordinal))
        .Select(part => part[(language.Length + 1)..]);
}
