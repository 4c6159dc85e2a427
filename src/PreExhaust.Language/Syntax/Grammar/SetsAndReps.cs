using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Sets and repetitions that name themselves and need no sign between them: <c>4 sets, 10 reps</c>.</summary>
internal static class SetsAndReps
{
    private static readonly Scan SetWords = CountedSets.Scan;

    private static readonly Scan RepWords = (text, start, end) => Words.Scan(text, start, end, CountedSets.Reps);

    /// <summary>sets and reps = quantity "sets" ["," | ":"] (quantity "reps" | open reps) | quantity "reps" [","]
    /// quantity "sets"</summary>
    public static Parser<ProductSyntax> Product { get; } = When(
        IsAt,
        Seq(
            SetGrammar.Factor,
            Maybe(Leaves.Sign("','", c => c is ',' or '，' || Characters.IsColon(c), silent: true)),
            SetGrammar.Factor,
            (first, sign, second) =>
                new ProductSyntax(new(sign is null ? [first, second] : [first, sign, second]))));

    private static bool IsAt(string text, int start, int end)
    {
        var sets = Counted(text, start, end, SetWords);
        if (sets >= 0)
        {
            var next = AfterSign(text, sets, end);
            return Counted(text, next, end, RepWords) >= 0 || OpenReps.Scan(text, next, end) >= 0;
        }

        var reps = Counted(text, start, end, RepWords);
        return reps >= 0 && Counted(text, AfterSign(text, reps, end), end, SetWords) >= 0;
    }

    private static int AfterSign(string text, int start, int end)
    {
        var sign = Extents.SkipBlanks(text, start, end);
        var isSign = sign < end && (text[sign] is ',' or '，' || Characters.IsColon(text[sign]));
        return Extents.SkipBlanks(text, isSign ? sign + 1 : sign, end);
    }

    /// <summary>The end of a number or range with one of some words; -1 where none stands.</summary>
    private static int Counted(string text, int start, int end, Scan words)
    {
        var after = Characters.SkipDigits(text, start, end);
        if (after == start)
            return -1;
        if (after < end && Characters.IsDash(text[after]))
            after = Characters.SkipDigits(text, after + 1, end);
        return words(text, Extents.SkipBlanks(text, after, end), end);
    }
}
