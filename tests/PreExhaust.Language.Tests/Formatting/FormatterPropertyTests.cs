using CsCheck;
using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Formatting;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests.Formatting;

public sealed class FormatterPropertyTests
{
    public static TheoryData<string> WellWrittenFiles => new(Corpus.Files
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => path.StartsWith("examples/", StringComparison.Ordinal)
            || path.StartsWith("src/", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(WellWrittenFiles))]
    public void Examples_are_formatted(string path)
    {
        var text = File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");
        Assert.Equal(text, WorkoutFormatter.Format(text));
    }

    [Fact]
    public void Formatting_twice_changes_nothing_more() => Holds((_, formatted) =>
        WorkoutFormatter.Format(formatted) == formatted);

    [Fact]
    public void The_plan_stays_the_same() => Holds((text, formatted) =>
        WorkoutText.Parse(text).Plan.WithoutAnchors().Equals(WorkoutText.Parse(formatted).Plan.WithoutAnchors()));

    [Fact]
    public void The_messages_stay_the_same() => Holds((text, formatted) => Ids(text).SequenceEqual(Ids(formatted)));

    [Fact]
    public void Comments_and_notes_are_kept() => Holds((text, formatted) =>
        Remarks(text).SequenceEqual(Remarks(formatted)));

    [Fact]
    public void Lines_with_errors_are_kept_character_for_character() => Holds((text, formatted) =>
    {
        var (before, after) = (FilledLines(text), FilledLines(formatted));
        return before.Count == after.Count
            && before.Zip(after).All(pair => !pair.First.IsBroken || pair.First.Text == pair.Second.Text);
    });

    [Fact]
    public void Healthy_texts_are_formatted_whatever_their_spelling()
    {
        foreach (var text in Corpus.Files.Select(File.ReadAllText))
        {
            var spaced = string.Join('\n', text.Split('\n').Select(Spaced));
            Assert.True(spaced == text || spaced != WorkoutFormatter.Format(spaced), text);
        }
    }

    private static string Spaced(string line) => line.StartsWith("//", StringComparison.Ordinal)
        ? line
        : line.Replace(", ", "  ,  ", StringComparison.Ordinal).Replace(": ", " :  ", StringComparison.Ordinal);

    private static void Holds(Func<string, string, bool> property)
    {
        foreach (var text in Corpus.Texts)
            Assert.True(property(text, WorkoutFormatter.Format(text)), text);
        AnyText.Texts.Sample(text => property(text, WorkoutFormatter.Format(text)), iter: Samples.OrAsAsked(300));
    }

    private static IEnumerable<string> Ids(string text) =>
        WorkoutText.Parse(text).Diagnostics.Select(d => d.Id).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Remarks(string text) => Tree(text).Lines
        .SelectMany(line => line.Tokens)
        .Where(token => token.Kind is TokenKind.Comment or TokenKind.Note)
        .Select(token => token.Text.TrimEnd());

    /// <summary>The lines that are not blank, and whether they have an error.</summary>
    private static List<(string Text, bool IsBroken)> FilledLines(string text)
    {
        var document = WorkoutText.Parse(text);
        var broken = document.Diagnostics
            .Where(d => d.Severity == Severity.Error)
            .Select(d => document.Source.PositionAt(d.Span.Start).Line - 1)
            .ToHashSet();
        return Enumerable.Range(0, document.Source.LineCount)
            .Select(line => (Text: document.Source[document.Source.LineContent(line)], broken.Contains(line)))
            .Where(line => !string.IsNullOrWhiteSpace(line.Text))
            .ToList();
    }

    private static SyntaxTree Tree(string text) => SyntaxParser.Parse(new SourceFile("", text), new DiagnosticBag());
}
