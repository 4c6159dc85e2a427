using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>What a percentage is of.</summary>
internal static class BasisGrammar
{
    private const string Expected = "1RM, TM, 5RM, BW, top set or the name of an exercise";

    private static readonly string[] Phrases = ["TM", "training max", "top set"];

    private static readonly string[] BodyWords = ["BW", "bodyweight"];

    private static readonly Parser<SyntaxToken> Of = Leaves.SilentWord("of");

    private static readonly Parser<SyntaxToken> Kind = Leaves.Token(TokenKind.Word, null, ScanKind);

    /// <summary>in session = "in" session</summary>
    private static readonly Parser<Tuple<SyntaxToken, SyntaxToken>> InSession = Seq(
        Leaves.SilentWord("in"),
        Leaves.Token(TokenKind.Name, "the name of a session", ReferenceNames.ScanSession),
        Tuple.Create);

    /// <summary>named = exercise [variant] ["in" session | "1RM" | "TM" | "5RM"]</summary>
    private static readonly Parser<MaxBasisSyntax> Named = Seq(
        Seq(Of, Leaves.Token(TokenKind.Name, Expected, ReferenceNames.ScanExercise), Tuple.Create),
        Maybe<BracketSyntax>(Variant),
        Maybe(InSession),
        Maybe(Kind),
        (name, variant, session, kind) =>
            new MaxBasisSyntax(name.Item1, name.Item2, variant, session?.Item1, session?.Item2, kind));

    /// <summary>basis = ["of"] ("1RM" | "TM" | "5RM" | "BW" | "top set") | "of" "max" | "of" named</summary>
    public static Parser<MaxBasisSyntax> Basis { get; } = FirstOf(
        Seq(Maybe(Of), Kind, (of, kind) => new MaxBasisSyntax(of, null, null, null, null, kind)),
        Seq(Of, Leaves.SilentWord("max"), (of, max) => new MaxBasisSyntax(of, null, null, null, null, max)),
        Named);

    /// <summary>The end of a number and RM: <c>5RM</c>; -1 where none stands.</summary>
    public static int ScanRepMax(string text, int start, int end)
    {
        var position = start;
        while (position < end && Characters.IsDigit(text[position]))
            position++;
        return position > start ? Words.Scan(text, Extents.SkipBlanks(text, position, end), end, "RM") : -1;
    }

    private static int ScanKind(string text, int start, int end)
    {
        if (start < end && Characters.IsDigit(text[start]))
            return ScanRepMax(text, start, end);
        foreach (var phrase in Phrases)
        {
            var after = Words.ScanPhrase(text, start, end, phrase);
            if (after >= 0)
                return after;
        }

        var body = Words.Scan(text, start, end, BodyWords);
        return body >= 0 && IsBodyLoad(text, body, end) ? -1 : body;
    }

    /// <summary>"75% BW" is of the body, but "75% BW+20kg" says two loads.</summary>
    private static bool IsBodyLoad(string text, int start, int end)
    {
        var next = Extents.SkipBlanks(text, start, end);
        return next < end && (text[next] is '+' or '＋' || Characters.IsDash(text[next]));
    }

    /// <summary>Whether a percent sign stands right before a place.</summary>
    public static bool FollowsPercent(string text, int start)
    {
        var before = Extents.TrimBlanks(text, 0, start);
        return before > 0 && text[before - 1] is '%' or '％';
    }

    /// <summary>Brackets that hold an item are that item, not a variant.</summary>
    private static IResult<BracketSyntax> Variant(IInput input)
    {
        var bracket = PrescriptionGrammar.Bracket(input);
        return bracket.WasSuccessful && bracket.Value is BracketSyntax { Note: not null } variant
            ? new Success<BracketSyntax>(variant, bracket.Remainder)
            : Failure<BracketSyntax>.Instance;
    }
}
