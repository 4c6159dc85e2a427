using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Loads that are more than a number with a unit.</summary>
internal static class LoadGrammar
{
    private static readonly Parser<SyntaxToken> AddOrAssist =
        Leaves.Sign("'+'", c => c == '+' || Characters.IsDash(c), silent: true);

    /// <summary>bodyweight = ("BW" | "bodyweight") [("+" | "-") quantity]</summary>
    public static Parser<BodyweightSyntax> Bodyweight { get; } = FirstOf(
        Seq(
            Leaves.SilentWord("BW", "bodyweight"),
            AddOrAssist,
            QuantityGrammar.Quantity,
            (word, sign, external) => new BodyweightSyntax(word, sign, external)),
        Seq(Leaves.SilentWord("BW", "bodyweight"), word => new BodyweightSyntax(word, null, null)));

    /// <summary>added load = "+" quantity</summary>
    public static Parser<AddedLoadSyntax> Added { get; } = When(
        (text, start, end) => !PrescriptionStart.IsSetAt(text, start + 1, end),
        Seq(Leaves.Plus, QuantityGrammar.Quantity, (sign, weight) => new AddedLoadSyntax(sign, weight)));

    /// <summary>at = "@" quantity [basis]</summary>
    public static Parser<AtSyntax> At { get; } = Seq(
        Leaves.At,
        QuantityGrammar.Quantity,
        Maybe(SetGrammar.Basis),
        (at, quantity, basis) => new AtSyntax(at, quantity, basis));

    /// <summary>relative = "-" quantity; not in use yet</summary>
    public static Parser<UnsupportedPartSyntax> Relative { get; } = Seq(
        Leaves.Dash,
        Leaves.Token(TokenKind.Number, null, ScanPercent),
        (dash, percent) => new UnsupportedPartSyntax(dash, percent));

    private static int ScanPercent(string text, int start, int end)
    {
        var position = start;
        while (position < end && (Characters.IsDigit(text[position]) || text[position] is '.' or '%'))
            position++;
        return position > start && text[position - 1] == '%' ? position : -1;
    }
}
