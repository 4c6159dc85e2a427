using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Group lines.</summary>
internal static class GroupGrammar
{
    private static readonly string[] Kinds = ["superset", "circuit", "emom", "amrap", "every"];

    private static readonly string[] RoundWords = ["rounds", "round"];

    private static readonly string[] UnletteredKinds =
        ["superset", "super set", "supersets", "triset", "tri-set", "giant set", "circuit", "emom"];

    private static readonly Parser<SyntaxNode> Value = FirstOf(
        As<RestSyntax, SyntaxNode>(RestGrammar.Rest),
        As<QuantitySyntax, SyntaxNode>(QuantityGrammar.Quantity),
        As<SyntaxToken, SyntaxNode>(Leaves.Sign("'x'", Characters.IsTimes, silent: true)),
        As<SyntaxToken, SyntaxNode>(Leaves.SilentWord("rounds", "round")),
        As<SyntaxToken, SyntaxNode>(Leaves.Comma));

    /// <summary>
    /// group = letter (":" | "." | ")") [kind] { rest | quantity | "x" | "rounds" | "," };
    /// kind = "superset" | "circuit" | "emom" | "amrap" | "every"
    /// </summary>
    public static Parser<GroupSyntax> Group { get; } = Seq(
        Leaves.Token(TokenKind.Word, null, (_, start, _) => start + 1),
        Leaves.Sign("':'", IsSign),
        Maybe(Leaves.SilentWord(Kinds)),
        Repeat(Value),
        (letter, sign, kind, values) => new GroupSyntax(letter, sign, kind, values));

    /// <summary>Whether a line begins like a group: <c>A: superset</c>, <c>B) circuit 3 rounds</c>.</summary>
    public static bool IsAt(string text, int start, int end)
    {
        if (!IsLetter(text[start]))
            return false;
        var sign = Extents.SkipBlanks(text, start + 1, end);
        if (sign >= end || !IsSign(text[sign]))
            return false;
        var word = Extents.SkipBlanks(text, sign + 1, end);
        var after = Words.Scan(text, word, end, Kinds);
        return after >= 0 ? !IsExercise(text, after, end) : IsRoundsOrTime(text, word, end);
    }

    /// <summary>
    /// unlettered group = kind [letter | number] [":"] { rest | quantity | "x" | "rounds" | "," } [":"]
    /// </summary>
    public static Parser<UnletteredGroupSyntax> Unlettered { get; } = FirstOf(Heading, Seq(
        Leaves.Token(TokenKind.Word, null, ScanUnletteredKind),
        Maybe(Leaves.Token(TokenKind.Word, null, ScanName)),
        Maybe(Leaves.OptionalColon),
        Repeat(FirstOf(Value, As<SyntaxToken, SyntaxNode>(Leaves.OptionalColon))),
        (kind, name, sign, values) => new UnletteredGroupSyntax(kind, name, sign, values)));

    /// <summary>A line that says in words how a group is done, as a whole.</summary>
    private static IResult<UnletteredGroupSyntax> Heading(IInput input)
    {
        var line = (LineInput)input;
        var start = line.AfterBlanks;
        if (start >= line.End || Conditioning.Find(line.Source, start, line.End) is null)
            return Failure<UnletteredGroupSyntax>.Instance;
        var whole = new SyntaxToken(TokenKind.Word, line.Source, start, line.End);
        return line.Read(new UnletteredGroupSyntax(whole, null, null, []), line.End);
    }

    /// <summary>Whether a line is a group but for its letter: <c>Superset:</c>, <c>Circuit 3 rounds</c>.</summary>
    public static bool IsUnletteredAt(string text, int start, int end)
    {
        if (Conditioning.Find(text, start, end) is not null)
            return true;
        var position = ScanUnletteredKind(text, start, end);
        if (position < 0)
            return false;
        var name = ScanName(text, Extents.SkipBlanks(text, position, end), end);
        position = Extents.SkipBlanks(text, Math.Max(position, name), end);
        if (position < end && Characters.IsColon(text[position]))
            position++;
        position = Extents.SkipBlanks(text, position, end);
        return position == end || IsRoundsOrTime(text, position, end);
    }

    private static int ScanUnletteredKind(string text, int start, int end) =>
        Words.ScanAnyPhrase(text, start, end, UnletteredKinds);

    /// <summary>What some count their groups with: the A of "Superset A", the 1 of "Circuit 1:".</summary>
    private static int ScanName(string text, int start, int end)
    {
        if (start >= end || !char.IsLetterOrDigit(text[start]))
            return -1;
        var after = Extents.SkipBlanks(text, start + 1, end);
        return after == end || Characters.IsColon(text[after]) ? start + 1 : -1;
    }

    /// <summary>A number with rounds or a time, and nothing but a rest behind it.</summary>
    private static bool IsRoundsOrTime(string text, int start, int end)
    {
        var number = Characters.SkipDigits(text, start, end);
        if (number == start)
            return false;
        var word = Extents.SkipBlanks(text, number, end);
        var time = Units.Scan(text, word, end, out var unit);
        var after = unit is Unit.Minute or Unit.Second ? time : Words.Scan(text, word, end, RoundWords);
        if (after < 0)
            return false;
        after = Extents.SkipBlanks(text, after, end);
        if (after < end && Characters.IsSeparator(text[after]))
            after = Extents.SkipBlanks(text, after + 1, end);
        return after == end || (Characters.IsColon(text[after]) && after + 1 == end)
            || Words.Scan(text, after, end, "rest") >= 0;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsSign(char c) => Characters.IsColon(c) || c is '.' or ')';

    /// <summary>Words and a colon after the kind make a name: "A: Circuit Lunge: 3x8".</summary>
    private static bool IsExercise(string text, int start, int end) => NameGrammar.FindColon(text, start, end) >= 0;
}
