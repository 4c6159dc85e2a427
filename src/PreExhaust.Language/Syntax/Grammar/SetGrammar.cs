using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Sets, repetitions and whatever else is a number with or without a unit.</summary>
internal static class SetGrammar
{
    /// <summary>times = "x" | "×" | "*" | "by" | "of"</summary>
    private static readonly Parser<SyntaxToken> Times = ByWord(
        ([], Leaves.Sign("'x'", Characters.IsTimes, silent: true)),
        (["by"], Leaves.SilentWord("by")),
        (["of"], Leaves.Token(TokenKind.Word, null, ScanOf)));

    /// <summary>"(" quantity ")"</summary>
    private static readonly Parser<SyntaxNode> Bracketed = Seq(
        Leaves.Open,
        QuantityGrammar.Quantity,
        Leaves.Close,
        (open, quantity, close) => (SyntaxNode)new FactorSyntax(open, quantity, close, null));

    private static readonly Parser<SyntaxNode> Open = Seq<SyntaxToken, SyntaxNode>(
        Leaves.Token(TokenKind.Word, null, OpenReps.Scan),
        amrap => new FactorSyntax(null, null, null, amrap));

    /// <summary>basis = ["of"] ("TM" | "1RM") | "of" name</summary>
    public static Parser<MaxBasisSyntax> Basis { get; } = When(StartsWord, FirstOf(
        Seq(
            Maybe(Leaves.SilentWord("of")),
            Leaves.SilentWord("TM", "1RM"),
            (of, name) => new MaxBasisSyntax(of, name)),
        Seq(
            Leaves.SilentWord("of"),
            Leaves.Token(TokenKind.Name, "TM or 1RM", Extents.ToSeparator),
            (of, name) => new MaxBasisSyntax(of, name))));

    private static readonly Parser<ProductSyntax> Factors = Seq(
        SeparatedBy(Factor, Times),
        Maybe(Basis),
        (factors, basis) => new ProductSyntax(factors, basis));

    /// <summary>
    /// The products that can be nothing else, found by a look at what follows the first number: <c>3x8</c>,
    /// <c>75%</c>.
    /// </summary>
    public static Parser<ProductSyntax> PlainProduct { get; } = When(IsPlain, Factors);

    /// <summary>product = sets and reps | factor { times factor } [basis]</summary>
    public static Parser<ProductSyntax> Product { get; } = FirstOf(SetsAndReps.Product, Factors);

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

    private static IResult<SyntaxNode> Numeric(IInput input)
    {
        var line = (LineInput)input;
        var position = line.AfterBlanks;
        return QuantityGrammar.Read(line, ref position) is { } quantity
            ? line.Read<SyntaxNode>(new FactorSyntax(null, quantity, null, null), position)
            : Failure<SyntaxNode>.Instance;
    }

    private static bool StartsWord(string text, int start, int end) =>
        start < end && char.IsLetterOrDigit(text[start]);

    /// <summary>
    /// A percent sign or nothing more follows the number, or a times sign and one more number: not 30X0 or 3x1x.
    /// </summary>
    private static bool IsPlain(string text, int start, int end)
    {
        var sign = Characters.SkipDigits(text, start, end);
        if (sign == start || sign == end)
            return sign > start;
        if (!Characters.IsTimes(text[sign]))
            return text[sign] == '%' || Characters.IsSeparator(text[sign]);
        var after = Characters.SkipDigits(text, sign + 1, end);
        return after > sign + 1 && (after == end || !Characters.IsTimes(text[after]));
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
