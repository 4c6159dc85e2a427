using PreExhaust.Language.Syntax.Statements;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Settings of a program or session.</summary>
internal static class SettingGrammar
{
    private static readonly string[] OfMax = ["of 1RM", "of max", "of 1 RM", "1RM", "of 1 rep max"];

    private static readonly Parser<SyntaxNode> Quantity = input => QuantityGrammar.Quantity(input);

    private static readonly Parser<SyntaxToken?> MaxSign =
        Maybe(Leaves.Sign("':'", c => c == '=' || Characters.IsColon(c), silent: true));

    /// <summary>max = "max" exercise [":" | "="] [number "RM"] [":" | "="] quantity</summary>
    private static readonly Parser<IReadOnlyList<SyntaxNode>> Max = Seq(
        Leaves.Token(TokenKind.Name, "an exercise", ScanMaxName),
        MaxSign,
        Maybe(Leaves.Token(TokenKind.Number, null, ScanRepMax)),
        Seq(MaxSign, QuantityGrammar.Quantity, (sign, weight) => (sign, weight)),
        (name, sign, reps, end) =>
            (IReadOnlyList<SyntaxNode>)new SyntaxNode?[] { name, sign, reps, end.sign, end.weight }
                .OfType<SyntaxNode>()
                .ToArray());

    /// <summary>setting = keyword [":" | "="] values</summary>
    public static Parser<SettingSyntax> Setting { get; } = ByWord(
        Values("goal", One(Word("strength, hypertrophy, power or endurance"))),
        Values("weeks", One(Quantity)),
        Values("units", One(Word("kg or lb"))),
        Values("training max", Seq(
            Quantity,
            Maybe(Leaves.Token(TokenKind.Symbol, null, ScanOfMax)),
            (share, of) => (IReadOnlyList<SyntaxNode>)(of is null ? [share] : [share, of]))),
        Values("max", Max),
        Values("bodyweight", One(Quantity)),
        Values("bar", One(Quantity)),
        Values("plates", SeparatedBy(Quantity, Leaves.Comma)),
        Values("step", Two(Word("barbell, dumbbell, machine, cable or stack"), Quantity)),
        Values("time cap", One(Quantity)),
        Values("priority", SeparatedBy(Name("a muscle group"), Leaves.Comma)),
        Values("maintain", SeparatedBy(Name("a muscle group"), Leaves.Comma)),
        Values("omit", SeparatedBy(Name("a pattern such as knee-flexion"), Leaves.Comma)),
        Values("style", One(Word("a style such as bodybuilding"))),
        Values("deload", DeloadGrammar.Deload),
        Values("rotate", RotationGrammar.Rotation));

    private static (string[] Words, Parser<SettingSyntax> Parser) Values(
        string keyword,
        Parser<IReadOnlyList<SyntaxNode>> values) => ([keyword], Seq(
        Leaves.Token(TokenKind.Word, null, (text, start, end) => Words.ScanPhrase(text, start, end, keyword)),
        MaxSign,
        values,
        (word, colon, nodes) => new SettingSyntax(word, colon, nodes)));

    private static Parser<IReadOnlyList<SyntaxNode>> One(Parser<SyntaxNode> value) =>
        Seq(value, node => (IReadOnlyList<SyntaxNode>)[node]);

    private static Parser<IReadOnlyList<SyntaxNode>> Two(Parser<SyntaxNode> first, Parser<SyntaxNode> second) =>
        Seq(first, second, (a, b) => (IReadOnlyList<SyntaxNode>)[a, b]);

    private static Parser<SyntaxNode> Word(string expected) =>
        As<SyntaxToken, SyntaxNode>(Leaves.Token(TokenKind.Word, expected, ScanAnyWord));

    private static Parser<SyntaxNode> Name(string expected) =>
        As<SyntaxToken, SyntaxNode>(Leaves.Token(TokenKind.Name, expected, Extents.ToSeparator));

    private static int ScanOfMax(string text, int start, int end) => Words.ScanAnyPhrase(text, start, end, OfMax);

    private static int ScanAnyWord(string text, int start, int end)
    {
        var position = start;
        while (position < end && (Characters.IsWordPart(text[position]) || text[position] == '-'))
            position++;
        return position > start ? position : -1;
    }

    private static int ScanMaxName(string text, int start, int end)
    {
        for (var i = Math.Max(start, Extents.Quoted(text, start, end)) + 1; i < end; i++)
        {
            if (Characters.IsDigit(text[i])
                && (Characters.IsBlank(text[i - 1]) || text[i - 1] == '=' || Characters.IsColon(text[i - 1])))
                return TrimName(text, start, i);
        }

        return start < end ? TrimName(text, start, end) : -1;
    }

    private static int TrimName(string text, int start, int end)
    {
        while (end > start && IsMaxSign(text[end - 1]))
            end--;
        return end > start ? end : -1;
    }

    private static bool IsMaxSign(char c) => Characters.IsBlank(c) || c == '=' || Characters.IsColon(c);

    private static int ScanRepMax(string text, int start, int end)
    {
        var position = start;
        while (position < end && Characters.IsDigit(text[position]))
            position++;
        return position > start ? Words.Scan(text, position, end, "RM") : -1;
    }
}
