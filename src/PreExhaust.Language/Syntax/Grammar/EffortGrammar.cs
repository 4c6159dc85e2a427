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

    /// <summary>tempo = "tempo" phases; phases = "30X0" | "3-0-X-0"</summary>
    public static Parser<TempoSyntax> Tempo { get; } = Seq(
        Leaves.SilentWord("tempo"),
        Maybe(Leaves.OptionalColon),
        Leaves.Token(TokenKind.Number, "four phases such as 3-1-X-0", ScanPhases),
        (word, colon, phases) => new TempoSyntax(word, colon, phases));

    /// <summary>at tempo = "@" phases</summary>
    public static Parser<TempoSyntax> AtTempo { get; } = Seq(
        Leaves.At,
        Leaves.Token(TokenKind.Number, null, ScanPhases),
        (at, phases) => new TempoSyntax(at, null, phases));

    /// <summary>bare tempo = phases with an X</summary>
    public static Parser<TempoSyntax> BareTempo { get; } = Seq(
        Leaves.Token(TokenKind.Number, null, ScanBarePhases),
        phases => new TempoSyntax(null, null, phases));

    private static int ScanPhases(string text, int start, int end)
    {
        var compact = Phases(text, start, end, step: 1);
        return compact >= 0 ? compact : Phases(text, start, end, step: 2);
    }

    /// <summary>
    /// Without a word before it, phases need an X and must not look like sets: 30X0 is a product of 30 and 0.
    /// </summary>
    private static int ScanBarePhases(string text, int start, int end)
    {
        var after = ScanPhases(text, start, end);
        if (after < 0)
            return -1;
        var explosive = Enumerable.Range(start, after - start).Where(i => text[i] is 'x' or 'X').ToList();
        var isCompact = after == start + 4;
        var isProduct = isCompact && explosive.Count == 1 && explosive[0] > start && explosive[0] < after - 1;
        return explosive.Count > 0 && !isProduct ? after : -1;
    }

    private static int Phases(string text, int start, int end, int step)
    {
        var after = start + (3 * step) + 1;
        if (after > end
            || (after < end && (Characters.IsWordPart(text[after]) || Characters.IsDash(text[after]))))
            return -1;
        for (var i = start; i < after; i++)
        {
            var isPhase = (i - start) % step == 0;
            if (isPhase ? !Characters.IsDigit(text[i])
                && text[i] is not ('x' or 'X') : !Characters.IsDash(text[i]))
                return -1;
        }

        return after;
    }
}
