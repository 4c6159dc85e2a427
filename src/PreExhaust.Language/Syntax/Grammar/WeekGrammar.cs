using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Choices of weeks.</summary>
internal static class WeekGrammar
{
    private static readonly Parser<SyntaxToken> Keyword = Leaves.SilentWord("week", "weeks");

    /// <summary>choice = "odd" | "even" | "every" number | range { "," range }</summary>
    public static Parser<IReadOnlyList<SyntaxNode>> Choice { get; } = FirstOf(
        Seq(Leaves.SilentWord("odd", "even"), word => (IReadOnlyList<SyntaxNode>)[word]),
        Seq(
            Leaves.SilentWord("every"),
            QuantityGrammar.Quantity,
            (every, number) => (IReadOnlyList<SyntaxNode>)[every, number]),
        SeparatedBy(As<QuantitySyntax, SyntaxNode>(QuantityGrammar.Quantity), Leaves.Comma));

    /// <summary>pattern = "week" choice</summary>
    public static Parser<WeekPatternSyntax> Pattern { get; } = Seq(
        Keyword,
        Choice,
        (week, choice) => new WeekPatternSyntax(week, choice));

    /// <summary>title = "(" text ")"</summary>
    public static Parser<SyntaxToken> Title { get; } = Leaves.Token(TokenKind.Name, null, ScanBrackets);

    /// <summary>Balanced brackets from the opening one to its partner.</summary>
    public static int ScanBrackets(string text, int start, int end)
    {
        if (start >= end || text[start] is not ('(' or '（'))
            return -1;
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            depth += Characters.BracketStep(text[i]);
            if (depth == 0)
                return i + 1;
        }

        return -1;
    }
}
