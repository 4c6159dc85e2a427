using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PreExhaust.CodeFixes.Literals;
using PreExhaust.Language;
using PreExhaust.Language.Text;
using PreExhaust.Roslyn.Literals;
using PreExhaust.Roslyn.Tests.Literals;

namespace PreExhaust.CodeFixes.Tests.Literals;

/// <summary>A changed literal means the changed text, and is written as it was.</summary>
public sealed class LiteralEditorTests
{
    private static readonly string[] Notations = ["regular", "verbatim", "raw", "raw with tabs"];

    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.OneOf("a", "\n", "\r\n", "\"", "\"\"\"", "\"\"\"\"", "\\", "\\n", "\t", " ", "\u2028", "\u0085", "é"),
            Gen.String[Gen.Char.AlphaNumeric, 0, 3])
        .Array[0, 8]
        .Select(string.Concat);

    public static TheoryData<string> Folders => [.. RuleSample.All.Select(sample => sample.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_fix_of_a_sample_is_said_in_every_notation(string folder)
    {
        var document = WorkoutText.Parse(RuleSample.Of(folder).Before);
        foreach (var fix in document.Check().SelectMany(message => LiteralFix.Of(document, message)))
        {
            foreach (var notation in Notations)
            {
                var token = InCSharp.Literal(notation, document.Source.Text);
                var value = LiteralMap.Of(token).Value;
                var changes = In(value, document, fix);

                var edited = LiteralEditor.Apply(token, "    ", changes);

                Assert.Equal(InCSharp.Literal(notation, Lines(TextChanges.Apply(value, changes))), edited);
            }
        }
    }

    [Fact]
    public void Any_change_of_any_text_is_what_the_literal_means() => Gen
        .Select(Text, Text, Text, Gen.Int[0, 20], Gen.Int[0, 20], Gen.OneOf(Notations))
        .Sample((before, inserted, more, start, length, notation) =>
        {
            var token = InCSharp.Literal(notation, before);
            if (SyntaxFactory.ParseExpression(token) is { ContainsDiagnostics: true })
                return;
            var value = LiteralMap.Of(token).Value;
            var first = new TextSpan(Math.Min(start, value.Length), 0);
            var second = TextSpan.FromBounds(first.End, Math.Min(value.Length, first.End + length));
            TextChange[] changes = second.Length == 0
                ? [new(first, inserted)]
                : [new(second, more)];

            var edited = SyntaxFactory.ParseExpression(LiteralEditor.Apply(token, "  ", changes));
            var literal = Assert.IsType<LiteralExpressionSyntax>(edited);

            Assert.False(edited.ContainsDiagnostics, edited.ToString());
            Assert.Equal(Lines(TextChanges.Apply(value, changes)), Lines(literal.Token.ValueText));
        });

    [Theory]
    [InlineData("\"Bench Press: 3x5\"", 0, "// \"x\"\n", "\"// \\\"x\\\"\\nBench Press: 3x5\"")]
    [InlineData("@\"Bench Press: 3x5\"", 0, "// \"x\"\n", "@\"// \"\"x\"\"\nBench Press: 3x5\"")]
    [InlineData("\"\"\"Bench Press: 3x5\"\"\"", 0, "> ", "\"\"\"> Bench Press: 3x5\"\"\"")]
    [InlineData("\"\"\"Bench Press: 3x5\"\"\"", 16, "\n  > x", "\"\"\"\n    Bench Press: 3x5\n      > x\n    \"\"\"")]
    [InlineData("\"\"\"\r\n\tA: 1x1\r\n\t\"\"\"", 6, "\n\nB: 1x1", "\"\"\"\r\n\tA: 1x1\r\n\r\n\tB: 1x1\r\n\t\"\"\"")]
    [InlineData(
        "\"\"\"\n  A: 1x1\n  \"\"\"", 0, "// \"\"\"\n", "\"\"\"\"\n      // \"\"\"\n      A: 1x1\n      \"\"\"\"")]
    public void It_is_written_as_the_rest_is(string token, int place, string text, string expected) =>
        Assert.Equal(expected, LiteralEditor.Apply(token, "    ", [new(new(place, 0), text)]));

    /// <summary>The same changes in a text whose last line has no break, or other breaks.</summary>
    private static IReadOnlyCollection<TextChange> In(string value, WorkoutDocument document, LiteralFix fix)
    {
        if (value == document.Source.Text)
            return fix.Changes;
        var other = WorkoutText.Parse(value);
        return other.Check()
            .SelectMany(message => LiteralFix.Of(other, message))
            .First(same => same.Key == fix.Key && same.Title == fix.Title)
            .Changes;
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
