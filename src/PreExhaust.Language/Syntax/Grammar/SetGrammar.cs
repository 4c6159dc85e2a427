using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Sets, repetitions and whatever else is a number with or without a unit.</summary>
internal static class SetGrammar
{
    private static readonly Parser<SyntaxToken> Of = Leaves.Token(TokenKind.Word, null, ScanOf);

    private static readonly Parser<SyntaxToken> TimesWord = ByWord(
        (["by"], Leaves.SilentWord("by")),
        (["of"], Of));

    /// <summary>"(" quantity ")"</summary>
    private static readonly Parser<FactorSyntax> Bracketed = Seq(
        Leaves.Open,
        QuantityGrammar.Quantity,
        Leaves.Close,
        (open, quantity, close) => (FactorSyntax)new BracketedFactorSyntax(open, quantity, close));

    private static readonly Parser<FactorSyntax> Open = Seq(
        Leaves.Token(TokenKind.Word, null, OpenReps.Scan),
        words => (FactorSyntax)new OpenRepsSyntax(words));

    /// <summary>The products that can be nothing else: <c>3x8</c>, <c>75%</c>.</summary>
    public static Parser<ProductSyntax> PlainProduct { get; } = When(IsPlain, Factors);

    /// <summary>product = sets and reps | factors</summary>
    public static Parser<ProductSyntax> Product { get; } = FirstOf(SetsAndReps.Product, Factors);

    /// <summary>A dash that hangs on the number after it is a sign: the last one of "8-6-4 -10%".</summary>
    private static readonly Parser<SyntaxToken> ChainDash = Leaves.Token(TokenKind.Symbol, null, ScanChainDash);

    /// <summary>
    /// chain = (number { "-" number } | number { "/" number }), then ["+"] [unit] [basis]; two dashes or one
    /// slash at least
    /// </summary>
    public static Parser<ChainSyntax> Chain { get; } = When(LooksLikeChain, Seq(
        FirstOf(
            SeparatedBy(As<NumberSyntax, SyntaxNode>(QuantityGrammar.Number), ChainDash, minimum: 3),
            SeparatedBy(As<NumberSyntax, SyntaxNode>(QuantityGrammar.Number), Leaves.Slash, minimum: 2)),
        Maybe(Leaves.Plus),
        Maybe(QuantityGrammar.UnitSign),
        Maybe(When((text, start, _) => BasisGrammar.FollowsPercent(text, start), BasisGrammar.Basis)),
        (numbers, plus, unit, basis) => new ChainSyntax(numbers, plus, unit, basis)));

    /// <summary>set list = number (times | "sets" ["of" | ":" | times]) (chain | numbers with commas)</summary>
    public static Parser<SetListSyntax> SetList { get; } = When(SetLists.IsAt, Seq(
        QuantityGrammar.Number,
        Leaves.Token(TokenKind.Word, null, SetLists.ScanTimes),
        FirstOf(
            Chain,
            Seq(
                SeparatedBy(As<NumberSyntax, SyntaxNode>(QuantityGrammar.Number), Leaves.Comma, minimum: 3),
                Maybe(Leaves.Plus),
                Maybe(QuantityGrammar.UnitSign),
                (numbers, plus, unit) => new ChainSyntax(numbers, plus, unit, null))),
        (sets, times, each) => new SetListSyntax(sets, times, each)));

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
    public static IResult<FactorSyntax> Factor(IInput input)
    {
        var line = (LineInput)input;
        var end = line.Position;
        return ReadFactor(line, ref end) is { } factor ? line.Read(factor, end) : Failure<FactorSyntax>.Instance;
    }

    /// <summary>
    /// factors = factor [basis] { times factor [basis] }; one basis, and only after a percentage. Read in one go,
    /// because most items are factors.
    /// </summary>
    public static ProductSyntax? ReadFactors(LineInput line, ref int position)
    {
        if (ReadFactor(line, ref position) is not { } first)
            return null;
        var nodes = default(NodeList);
        nodes.Add(first);
        var hasPercent = IsPercent(first);
        var hasBasis = hasPercent && ReadBasis(line, ref nodes, ref position);
        var next = position;
        var last = first;
        while (ReadTimes(line, last, ref next) is { } times && ReadFactor(line, ref next) is { } factor)
        {
            last = factor;
            nodes.Add(times);
            nodes.Add(factor);
            hasPercent |= IsPercent(factor);
            if (hasPercent && !hasBasis)
                hasBasis = ReadBasis(line, ref nodes, ref next);
            position = next;
        }

        return new(nodes.ToNodes());
    }

    private static IResult<ProductSyntax> Factors(IInput input)
    {
        var line = (LineInput)input;
        var end = line.Position;
        return ReadFactors(line, ref end) is { } product ? line.Read(product, end) : Failure<ProductSyntax>.Instance;
    }

    private static bool IsPercent(FactorSyntax factor) => factor.Quantity is { Unit: Unit.Percent };

    private static bool ReadBasis(LineInput line, ref NodeList nodes, ref int position)
    {
        var start = line.SkipBlanks(position);
        var startsWord = start < line.End && char.IsLetterOrDigit(line.Source[start]);
        if (!startsWord || Read(BasisGrammar.Basis, line, ref position) is not { } basis)
            return false;
        nodes.Add(basis);
        return true;
    }

    /// <summary>times = "x" | "×" | "*" | "by" | "of" | "à" | "de" | ...</summary>
    private static SyntaxToken? ReadTimes(LineInput line, FactorSyntax before, ref int position)
    {
        var start = line.SkipBlanks(position);
        if (start >= line.End)
            return null;
        if (Characters.IsTimes(line.Source[start]))
        {
            position = start + 1;
            return new(TokenKind.Symbol, line.Source, start, position);
        }

        if (!char.IsLetter(line.Source[start]))
            return null;
        return Read(TimesWord, line, ref position)
            ?? (before.Quantity is { Unit: Unit.Sets } ? Read(Of, line, ref position) : null);
    }

    private static FactorSyntax? ReadFactor(LineInput line, ref int position)
    {
        var start = line.SkipBlanks(position);
        var sign = start < line.End ? line.Source[start] : ' ';
        if (char.IsLetter(sign))
            return Read(Open, line, ref position);
        return sign is '(' or '（' ? Read(Bracketed, line, ref position) : QuantityGrammar.Read(line, ref position);
    }

    private static T? Read<T>(Parser<T> parser, LineInput line, ref int position)
        where T : class
    {
        var result = parser(line.At(position));
        if (result is not LineInput rest)
            return null;
        position = rest.Position;
        return result.Value;
    }

    /// <summary>
    /// Whether factors stand here that can be nothing else: a percent sign or nothing more follows the number, or a
    /// times sign and one more number. Not 30X0 or 3x1x.
    /// </summary>
    public static bool IsPlain(string text, int start, int end)
    {
        var sign = Characters.SkipDigits(text, start, end);
        if (sign == start || sign == end)
            return sign > start;
        if (!Characters.IsTimes(text[sign]))
            return text[sign] == '%' || Characters.IsSeparator(text[sign]);
        var after = Characters.SkipDigits(text, sign + 1, end);
        var goesOn = after < end && (Characters.IsTimes(text[after]) || IsListed(text, after, end));
        var mayBePhases = sign == start + 2 && after == start + 4;
        return after > sign + 1 && !goesOn && !(mayBePhases && EffortGrammar.IsTempoAt(text, start, end));
    }

    /// <summary>
    /// Whether a list goes on behind its first number: <c>/10</c>, <c>-10-8</c>, <c>, 10, 8 reps</c>.
    /// </summary>
    private static bool IsListed(string text, int sign, int end)
    {
        if (text[sign] == ',')
            return SetLists.IsListed(text, sign, end);
        var isDash = Characters.IsDash(text[sign]);
        var after = isDash || text[sign] == '/' ? Characters.SkipDigits(text, sign + 1, end) : sign;
        return after > sign + 1 && (!isDash || (after < end && Characters.IsDash(text[after])));
    }

    private static int ScanChainDash(string text, int start, int end)
    {
        if (start >= end || !Characters.IsDash(text[start]))
            return -1;
        var isSign = start > 0 && Characters.IsBlank(text[start - 1])
            && start + 1 < end && !Characters.IsBlank(text[start + 1]);
        return isSign ? -1 : start + 1;
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
    private static int ScanOf(string text, int start, int end) =>
        BasisGrammar.FollowsPercent(text, start) ? -1 : CountedSets.ScanOf(text, start, end);
}
