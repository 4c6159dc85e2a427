using System.Text;
using CsCheck;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Tests.Syntax;

public sealed class TreeTests
{
    [Fact]
    public void Printing_a_tree_gives_back_the_text()
    {
        foreach (var text in Corpus.Texts)
            Assert.Equal(text, Parse(text).ToString());
        AnyText.Texts.Sample(text => Parse(text).ToString() == text, iter: Samples.OrAsAsked(1000));
    }

    [Fact]
    public void Only_white_space_lies_between_tokens()
    {
        foreach (var text in Corpus.Texts)
            Assert.Equal("", TextBetweenTokens(text));
        AnyText.Texts.Sample(text => TextBetweenTokens(text) == "", iter: Samples.OrAsAsked(1000));
    }

    [Fact]
    public void Children_stand_in_order_inside_their_parent() =>
        AnyText.Texts.Sample(text => Parse(text).Lines.All(IsInOrder), iter: Samples.OrAsAsked(1000));

    [Fact]
    public void Parsing_never_throws_and_messages_stay_inside_the_text() => AnyText.Texts.Sample(
        text =>
        {
            var document = WorkoutText.Parse(text, "any.workout");
            return document.Diagnostics.Concat(document.Check()).All(d =>
                d.Span.Start >= 0 && d.Span.Length >= 0 && d.Span.End <= text.Length && d.Message.Length > 0);
        },
        iter: Samples.OrAsAsked(1000));

    [Fact]
    public void A_change_in_one_line_leaves_the_trees_of_the_others_alone()
    {
        const string Healthy = "session A\nSquat: 3x5\nBench Press: 3x8 @8\n  rest 2min\n";
        const string Broken = "session A\nSquat: 3x5 @@ ((\nBench Press: 3x8 @8\n  rest 2min\n";
        var (healthy, broken) = (Parse(Healthy), Parse(Broken));
        foreach (var line in new[] { 0, 2, 3 })
            Assert.Equal(Texts(healthy.Lines[line]), Texts(broken.Lines[line]));
    }

    private static IEnumerable<string> Texts(LineSyntax line) => line.Tokens.Select(token => token.Text);

    private static SyntaxTree Parse(string text) =>
        SyntaxParser.Parse(new SourceFile("any.workout", text), new DiagnosticBag());

    private static string TextBetweenTokens(string text)
    {
        var tree = Parse(text);
        if (tree.Lines.Count == 0)
            return "";
        var between = new StringBuilder();
        var position = 0;
        foreach (var token in tree.Lines.SelectMany(line => line.Tokens))
        {
            between.Append(text, position, token.Span.Start - position);
            position = token.Span.End;
        }

        between.Append(text, position, text.Length - position);
        return string.Concat(between.ToString().Where(c => !Characters.IsBlank(c)));
    }

    private static bool IsInOrder(SyntaxNode node)
    {
        var end = node.Span.Start;
        foreach (var child in node.Children)
        {
            if (child.Span.Start < end || child.Span.End > node.Span.End || !IsInOrder(child))
                return false;
            end = child.Span.End;
        }

        return true;
    }
}
