using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Sets, repetitions and whatever else is a number with or without a unit.</summary>
internal static class SetGrammar
{
    /// <summary>times = "x" | "×" | "*" | "by" | "of"</summary>
    private static readonly Parser<SyntaxToken> Times = FirstOf(
        Leaves.Sign("'x'", Characters.IsTimes, silent: true),
        Leaves.SilentWord("by"),
        Leaves.Token(TokenKind.Word, null, ScanOf));

    /// <summary>"(" quantity ")"</summary>
    private static readonly Parser<SyntaxNode> Bracketed = Seq(
        Leaves.Open,
        QuantityGrammar.Quantity,
        Leaves.Close,
        (open, quantity, close) => (SyntaxNode)new FactorSyntax(open, quantity, close, null));

    private static readonly Parser<SyntaxNode> Numeric = Seq<QuantitySyntax, SyntaxNode>(
        QuantityGrammar.Quantity,
        quantity => new FactorSyntax(null, quantity, null, null));

    private static readonly Parser<SyntaxNode> Open = Seq<SyntaxToken, SyntaxNode>(
        Leaves.Token(TokenKind.Word, null, OpenReps.Scan),
        amrap => new FactorSyntax(null, null, null, amrap));

    /// <summary>basis = ["of"] ("TM" | "1RM") | "of" name</summary>
    public static Parser<MaxBasisSyntax> Basis { get; } = FirstOf(
        Seq(
            Maybe(Leaves.SilentWord("of")),
            Leaves.SilentWord("TM", "1RM"),
            (of, name) => new MaxBasisSyntax(of, name)),
        Seq(
            Leaves.SilentWord("of"),
            Leaves.Token(TokenKind.Name, "TM or 1RM", Extents.ToSeparator),
            (of, name) => new MaxBasisSyntax(of, name)));

    /// <summary>product = sets and reps | factor { times factor } [basis]</summary>
    public static Parser<ProductSyntax> Product { get; } = FirstOf(
        SetsAndReps.Product,
        Seq(
            SeparatedBy(Factor, Times),
            Maybe(Basis),
            (factors, basis) => new ProductSyntax(factors, basis)));

    /// <summary>
    /// chain = (number { "-" number } | number { "/" number }), then ["+"] [unit] [basis]; two dashes or one
    /// slash at least
    /// </summary>
    public static Parser<ChainSyntax> Chain { get; } = When(LooksLikeChain, Seq(
        FirstOf(
            SeparatedBy(As<NumberSyntax, SyntaxNode>(QuantityGrammar.Number), Leaves.Dash, minimum: 3),
            SeparatedBy(As<NumberSyntax, SyntaxNode>(QuantityGrammar.Number), Leaves.Slash, minimum: 2)),
        Maybe(Leaves.Plus),
        Maybe(QuantityGrammar.UnitSign),
        Maybe(Basis),
        (numbers, plus, unit, basis) => new ChainSyntax(numbers, plus, unit, basis)));

    /// <summary>sides = "/" side | ("each" | "per") [side] | "ea" | "es" | "e/s" | "l/r" | "alternating"</summary>
    public static Parser<SidesSyntax> Sides { get; } = FirstOf(
        Seq(Leaves.Slash, Leaves.SilentWord(SideWords), (slash, side) => new SidesSyntax(slash, side)),
        Seq(
            Leaves.SilentWord("each", "per"),
            Maybe(Leaves.SilentWord(SideWords)),
            (each, side) => new SidesSyntax(each, side)),
        Seq(
            Leaves.SilentWord(LoneSidesWords),
            word => new SidesSyntax(word, null)));

    /// <summary>factor = quantity | "(" quantity ")" | open reps</summary>
    public static IResult<SyntaxNode> Factor(IInput input)
    {
        var line = (LineInput)input;
        var start = line.AfterBlanks;
        if (start < line.End && char.IsLetter(line.Source[start]))
            return Open(input);
        return start < line.End && line.Source[start] is '(' or '（' ? Bracketed(input) : Numeric(input);
    }

    private static bool LooksLikeChain(string text, int start, int end)
    {
        while (start < end
            && (Characters.IsDigit(text[start]) || text[start] == '.' || Characters.IsBlank(text[start])))
            start++;
        return start < end && (text[start] == '/' || Characters.IsDash(text[start]));
    }

    /// <summary>The words with which a way to count sides begins.</summary>
    public static string[] SidesWords => ["each", "per", .. LoneSidesWords];

    private static string[] LoneSidesWords =>
        ["e/s", "e/l", "e/a", "l/r", "ea", "es", "el", "e", "alternating", "alt"];

    private static string[] SideWords => ["side", "arm", "leg", "hand", "foot", "way"];

    /// <summary>"4 sets of 8" multiplies; "75% of 1RM" names a base.</summary>
    private static int ScanOf(string text, int start, int end)
    {
        var after = Words.Scan(text, start, end, "of");
        var position = after;
        while (position >= 0 && position < end
            && (Characters.IsBlank(text[position]) || Characters.IsDigit(text[position])))
            position++;
        return position >= 0 && Words.Scan(text, position, end, "RM") >= 0 ? -1 : after;
    }
}
