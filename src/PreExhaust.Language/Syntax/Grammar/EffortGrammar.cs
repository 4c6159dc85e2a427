using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>How hard and how fast.</summary>
internal static class EffortGrammar
{
    /// <summary>effort = ["@"] ("RPE" | "RIR") quantity | "to failure"</summary>
    public static Parser<EffortSyntax> Effort { get; } = FirstOf(
        Seq(
            Leaves.SilentWord("RPE"),
            Maybe(Leaves.OptionalColon),
            QuantityGrammar.Quantity,
            (word, colon, value) => new EffortSyntax(EffortScale.Rpe, word, colon, value)),
        Seq(
            Leaves.SilentWord("RIR"),
            Maybe(Leaves.OptionalColon),
            QuantityGrammar.Quantity,
            (word, colon, value) => new EffortSyntax(EffortScale.Rir, word, colon, value)),
        Seq(
            Leaves.SilentWord("to"),
            Leaves.Word("'failure'", "failure"),
            (to, failure) => new EffortSyntax(EffortScale.Failure, to, failure, null)));

    /// <summary>tempo = "tempo" phases | "@" phases | phases; phases = "30X0" | "3-0-X-0"</summary>
    public static Parser<TempoSyntax> Tempo { get; } = FirstOf(
        Seq(
            Leaves.SilentWord("tempo"),
            Maybe(Leaves.OptionalColon),
            Leaves.Token(TokenKind.Number, "four phases such as 3-1-X-0", ScanPhases),
            (word, colon, phases) => new TempoSyntax(word, colon, phases)),
        Seq(
            Leaves.At,
            Leaves.Token(TokenKind.Number, null, ScanPhases),
            (at, phases) => new TempoSyntax(at, null, phases)),
        Seq(Leaves.Token(TokenKind.Number, null, ScanBarePhases), phases => new TempoSyntax(null, null, phases)));

    private static int ScanPhases(string text, int start, int end)
    {
        var compact = Phases(text, start, end, step: 1);
        return compact >= 0 ? compact : Phases(text, start, end, step: 2);
    }

    /// <summary>Without a word before it, only phases with an X are a tempo: 1230 could be anything.</summary>
    private static int ScanBarePhases(string text, int start, int end)
    {
        var after = ScanPhases(text, start, end);
        var hasExplosivePhase = after >= 0 && text.IndexOfAny(['x', 'X'], start, after - start) >= 0;
        var isProduct = after == start + 4 && Characters.IsDigit(text[start]) && Characters.IsTimes(text[start + 1])
            && !Characters.IsTimes(text[start + 2]) && !Characters.IsTimes(text[start + 3]);
        return hasExplosivePhase && !isProduct ? after : -1;
    }

    private static int Phases(string text, int start, int end, int step)
    {
        var after = start + (3 * step) + 1;
        if (after > end || (after < end && (Characters.IsWordPart(text[after]) || Characters.IsDash(text[after]))))
            return -1;
        for (var i = start; i < after; i++)
        {
            var isPhase = (i - start) % step == 0;
            if (isPhase ? !Characters.IsDigit(text[i]) && text[i] is not ('x' or 'X') : !Characters.IsDash(text[i]))
                return -1;
        }

        return after;
    }
}
