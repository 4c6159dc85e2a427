using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Clauses that begin with a word of their own.</summary>
internal static class ClauseGrammar
{
    private static readonly Parser<SyntaxToken> IntentKinds = Leaves.Word(
        "pre-exhaust, reverse-pre-exhaust or post-exhaust",
        "pre-exhaust", "preexhaust", "reverse-pre-exhaust", "reverse pre-exhaust", "post-exhaust", "postexhaust");

    /// <summary>warmup = "warmup" [":"] items</summary>
    public static Parser<WarmupSyntax> Warmup { get; } = Seq(
        Leaves.SilentWord("warmup", "warm-up", "warmups"),
        Maybe(Leaves.OptionalColon),
        input => PrescriptionGrammar.OwnedItems(input),
        (word, colon, items) => new WarmupSyntax(word, colon, items));

    /// <summary>week row = pattern [title] ":" items</summary>
    public static Parser<WeekRowSyntax> WeekRow { get; } = Seq(
        WeekGrammar.Pattern,
        Maybe(WeekGrammar.Title),
        Leaves.Colon,
        input => PrescriptionGrammar.OwnedItems(input),
        (weeks, title, colon, items) => new WeekRowSyntax(weeks, title, colon, items));

    /// <summary>only = "only" pattern</summary>
    public static Parser<OnlyWeeksSyntax> OnlyWeeks { get; } = Seq(
        Leaves.SilentWord("only"),
        WeekGrammar.Pattern,
        (only, weeks) => new OnlyWeeksSyntax(only, weeks));

    /// <summary>intent = "intent" [":"] kind muscle ["for" exercise]</summary>
    public static Parser<IntentSyntax> Intent { get; } = Seq(
        Seq(Leaves.SilentWord("intent"), Maybe(Leaves.OptionalColon), (word, colon) => (word, colon)),
        IntentKinds,
        Leaves.Token(TokenKind.Name, "a muscle group such as quads", ScanMuscle),
        Maybe(Seq(
            Leaves.SilentWord("for"),
            Leaves.Token(TokenKind.Name, "an exercise of this session", Extents.ToSeparator),
            (word, exercise) => Tuple.Create(word, exercise))),
        (start, kind, muscle, target) =>
            new IntentSyntax(start.word, start.colon, kind, muscle, target?.Item1, target?.Item2));

    private static int ScanMuscle(string text, int start, int end) =>
        Trim(text, start, ScanUntil(text, start, end, "for"));

    private static int ScanUntil(string text, int start, int end, string word)
    {
        for (var i = start; i < end; i++)
        {
            if (Characters.IsSeparator(text[i]))
                return i;
            var startsWord = i > start && Characters.IsBlank(text[i - 1]);
            if (startsWord && Words.Scan(text, i, end, word) >= 0)
                return i;
        }

        return end;
    }

    private static int Trim(string text, int start, int end) =>
        Extents.OrNothing(start, Extents.TrimBlanks(text, start, end));
}
