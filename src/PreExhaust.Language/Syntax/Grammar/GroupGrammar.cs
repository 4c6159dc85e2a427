using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Group lines.</summary>
internal static class GroupGrammar
{
    private static readonly string[] Kinds = ["superset", "circuit", "emom", "amrap", "every"];

    private static readonly Parser<SyntaxNode> Value = FirstOf(
        As<RestSyntax, SyntaxNode>(RestGrammar.Rest),
        As<QuantitySyntax, SyntaxNode>(QuantityGrammar.Quantity),
        As<SyntaxToken, SyntaxNode>(Leaves.Sign("'x'", Characters.IsTimes, silent: true)),
        As<SyntaxToken, SyntaxNode>(Leaves.SilentWord("rounds", "round")),
        As<SyntaxToken, SyntaxNode>(Leaves.Comma));

    /// <summary>
    /// group = letter (":" | "." | ")") kind { rest | quantity | "x" | "rounds" | "," };
    /// kind = "superset" | "circuit" | "emom" | "amrap" | "every"
    /// </summary>
    public static Parser<GroupSyntax> Group { get; } = Seq(
        Leaves.Token(TokenKind.Word, null, (_, start, _) => start + 1),
        Leaves.Sign("':'", IsSign),
        Leaves.SilentWord(Kinds),
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
        return after >= 0 && !IsExercise(text, after, end);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsSign(char c) => Characters.IsColon(c) || c is '.' or ')';

    /// <summary>Words and a colon after the kind make a name: "A: Circuit Lunge: 3x8".</summary>
    private static bool IsExercise(string text, int start, int end) => NameGrammar.FindColon(text, start, end) >= 0;
}
