using PreExhaust.Language.Syntax.Statements;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Facts of an exercise.</summary>
internal static class FactGrammar
{
    private static readonly Parser<IReadOnlyList<SyntaxNode>> Nothing = input =>
        new Success<IReadOnlyList<SyntaxNode>>([], input);

    private static readonly Parser<SyntaxNode> Quantity = input => QuantityGrammar.Quantity(input);

    /// <summary>fact = word [":"] values</summary>
    public static Parser<FactSyntax> Fact { get; } = FirstOf(
        Values(FactWords.Actions, Names("a joint action such as knee-extension")),
        Values(FactWords.Prime, Names("a muscle such as quads")),
        Values(FactWords.Synergist, Names("a muscle such as quads")),
        Values(FactWords.Minor, Names("a muscle such as quads")),
        Values(FactWords.Stabiliser, Names("a muscle such as quads")),
        Values(FactWords.Equipment, One(Name("equipment such as dumbbell"))),
        Values(FactWords.LoadedBy, One(Name("equipment such as dumbbell"))),
        Values(FactWords.Unilateral, FirstOf(One(YesOrNo), Nothing)),
        Values(FactWords.Skill, One(Quantity)),
        Values(FactWords.Spinal, One(Quantity)),
        Values(FactWords.Grip, One(Quantity)),
        Values(FactWords.Kind, One(Name("lift, stretch, conditioning or explosive"))),
        Values(FactWords.Mechanic, One(Name("compound or isolation"))),
        Values(FactWords.Pattern, One(Name("a pattern such as squat"))),
        Values(FactWords.Typical, One(Quantity)),
        Values(FactWords.Alias, Names("another name")));

    private static Parser<SyntaxNode> YesOrNo =>
        As<SyntaxToken, SyntaxNode>(Leaves.SilentWord("yes", "no"));

    private static Parser<FactSyntax> Values(string word, Parser<IReadOnlyList<SyntaxNode>> values) => Seq(
        Leaves.Token(TokenKind.Word, null, (text, start, end) => ScanWord(text, start, end, word)),
        Maybe(Leaves.OptionalColon),
        values,
        (keyword, colon, nodes) => new FactSyntax(keyword, colon, nodes));

    private static Parser<IReadOnlyList<SyntaxNode>> Names(string expected) =>
        SeparatedBy(Name(expected), Leaves.Comma);

    private static Parser<IReadOnlyList<SyntaxNode>> One(Parser<SyntaxNode> value) =>
        Seq(value, node => (IReadOnlyList<SyntaxNode>)[node]);

    private static Parser<SyntaxNode> Name(string expected) =>
        As<SyntaxToken, SyntaxNode>(Leaves.Token(TokenKind.Name, expected, Extents.ToSeparator));

    private static int ScanWord(string text, int start, int end, string word)
    {
        var after = FactWords.Scan(text, start, end);
        return after >= 0 && FactWords.Normalise(text.Substring(start, after - start)) == word ? after : -1;
    }
}
