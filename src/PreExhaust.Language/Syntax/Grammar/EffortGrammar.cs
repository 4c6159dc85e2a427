using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>How hard and how fast.</summary>
internal static class EffortGrammar
{
    private const int PhaseCount = 4;
    private const string Reserve = "in reserve";
    private const string ReserveAfterReps = "reps in reserve";

    /// <summary>effort = rating | ["to" | "till" | "until"] "failure"</summary>
    public static Parser<EffortSyntax> Effort { get; } = FirstOf(
        Rating,
        Seq(
            Leaves.SilentWord("to", "till", "until"),
            Leaves.Word("'failure'", "failure"),
            (to, failure) => new EffortSyntax(null, to, failure, null)),
        Seq(Leaves.SilentWord("failure"), failure => new EffortSyntax(null, failure, null, null)));

    /// <summary>at effort = "@" rating</summary>
    public static Parser<EffortSyntax> AtEffort { get; } = Seq(
        Leaves.At,
        Rating,
        (at, rating) => new EffortSyntax(at, rating.Keyword, null, rating.Value));

    /// <summary>value then scale = quantity ("RIR" | "RPE" | ["reps"] "in reserve")</summary>
    public static Parser<EffortSyntax> ValueThenScale { get; } = When(
        HasScaleAhead,
        Seq(
            QuantityGrammar.Quantity,
            Leaves.Token(TokenKind.Word, null, ScanScaleBehind),
            (value, word) => new EffortSyntax(null, word, null, value)));

    /// <summary>tempo = "tempo" phases; phases = "30X0" | "3-0-X-0", with any sign between</summary>
    public static Parser<TempoSyntax> Tempo { get; } = Seq(
        Leaves.SilentWord("tempo"),
        Maybe(Leaves.OptionalColon),
        Leaves.Token(TokenKind.Number, "four phases such as 3-1-X-0", ScanNamedPhases),
        (word, colon, phases) => new TempoSyntax(word, colon, phases));

    /// <summary>phases then tempo = phases "tempo"</summary>
    public static Parser<TempoSyntax> PhasesThenTempo { get; } = Seq(
        Leaves.Token(TokenKind.Number, null, ScanPhasesBeforeWord),
        Leaves.SilentWord("tempo"),
        (phases, word) => new TempoSyntax(null, null, phases, word));

    /// <summary>at tempo = "@" phases ["tempo"]</summary>
    public static Parser<TempoSyntax> AtTempo { get; } = Seq(
        Leaves.At,
        Leaves.Token(TokenKind.Number, null, ScanPhases),
        Maybe(Leaves.Token(TokenKind.Word, null, ScanTempoBehind)),
        (at, phases, word) => new TempoSyntax(at, null, phases, word));

    /// <summary>bare tempo = phases with an X, or with a 0 between dashes</summary>
    public static Parser<TempoSyntax> BareTempo { get; } = Seq(
        Leaves.Token(TokenKind.Number, null, ScanBarePhases),
        phases => new TempoSyntax(null, null, phases));

    /// <summary>phases alone between two places, such as those in brackets behind sets; <c>null</c> elsewhere</summary>
    public static TempoSyntax? WholeTempo(string text, int start, int end) =>
        ScanPhases(text, start, end) == end ? new(null, null, new(TokenKind.Number, text, start, end)) : null;

    /// <summary>Whether brackets hold phases and nothing else: <c>(3010)</c> is no repetitions.</summary>
    public static bool IsBracketedTempo(string text, int start, int end)
    {
        var phases = Extents.SkipBlanks(text, start + 1, end);
        var after = ScanPhases(text, phases, end);
        return after >= 0 && Extents.SkipBlanks(text, after, end) is var close && close < end && text[close] == ')';
    }

    /// <summary>The number may stand right behind the word: <c>RPE8</c>.</summary>
    public static int ScanScale(string text, int start, int end)
    {
        var after = start + 3;
        var isScale = after <= end && (IsScaleAt(text, start, "RPE") || IsScaleAt(text, start, "RIR"));
        return isScale && (after == end || !char.IsLetter(text[after])) ? after : -1;
    }

    /// <summary>A bare number, then a scale that has no number of its own: not the 75% of "75% RIR 2".</summary>
    public static bool HasScaleAhead(string text, int start, int end)
    {
        var position = start;
        while (position < end && (Characters.IsDigit(text[position]) || text[position] is '.' or '-' or ' '))
            position++;
        if (Words.ScanPhrase(text, position, end, ReserveAfterReps) >= 0)
            return true;
        var after = ScanScaleBehind(text, position, end);
        while (after >= 0 && after < end && (Characters.IsBlank(text[after]) || Characters.IsColon(text[after])))
            after++;
        return after >= 0 && (after == end || !Characters.IsDigit(text[after]));
    }

    /// <summary>"2 reps in reserve": the unit of the number has taken in "reps".</summary>
    private static int ScanScaleBehind(string text, int start, int end)
    {
        var scale = ScanScale(text, start, end);
        return scale >= 0 ? scale : Words.ScanPhrase(text, start, end, Reserve);
    }

    /// <summary>rating = ("RPE" | "RIR") [":"] quantity; read in one go, because most exercises have one</summary>
    private static IResult<EffortSyntax> Rating(IInput input)
    {
        var line = (LineInput)input;
        var start = line.AfterBlanks;
        var end = ScanScale(line.Source, start, line.End);
        if (end < 0)
            return Failure<EffortSyntax>.Instance;
        var word = new SyntaxToken(TokenKind.Word, line.Source, start, end);
        var colon = Leaves.ReadColon(line, ref end);
        return QuantityGrammar.Read(line, ref end) is { } value
            ? line.Read(new EffortSyntax(null, word, colon, value), end)
            : Failure<EffortSyntax>.Instance;
    }

    private static bool IsScaleAt(string text, int start, string scale) =>
        string.Compare(text, start, scale, 0, scale.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int ScanPhases(string text, int start, int end)
    {
        var compact = Phases(text, start, end, step: 1);
        return compact >= 0 ? compact : Phases(text, start, end, step: 2);
    }

    /// <summary>
    /// Without a word before it, phases need an X and must not look like sets: 30X0 is a product of 30 and 0. No list
    /// of repetitions has a 0 (<c>3-0-1-0</c>).
    /// </summary>
    public static int ScanBarePhases(string text, int start, int end)
    {
        var after = ScanPhases(text, start, end);
        if (after < 0)
            return -1;
        var isProduct = IsProduct(text, start, after, out var isExplosive);
        return (!isProduct && isExplosive) || HasDashedZero(text, start, after) ? after : -1;
    }

    private static bool HasDashedZero(string text, int start, int end) =>
        end > start + PhaseCount && text.IndexOf('0', start, end - start) >= 0;

    private static bool IsExplosive(char c) => c is 'x' or 'X';

    /// <summary>Whether four characters have one X, between numbers.</summary>
    private static bool IsProduct(string text, int start, int end, out bool isExplosive)
    {
        var isAtEnd = IsExplosive(text[start]) || IsExplosive(text[end - 1]);
        var inside = 0;
        for (var i = start + 1; i < end - 1; i++)
            inside += IsExplosive(text[i]) ? 1 : 0;
        isExplosive = isAtEnd || inside > 0;
        return end == start + 4 && inside == 1 && !isAtEnd;
    }

    private static int ScanNamedPhases(string text, int start, int end)
    {
        var after = ScanPhases(text, start, end);
        return after >= 0 ? after : Phases(text, start, end, step: 2, c => c is '/' or ':' or ' ' or '.');
    }

    /// <summary>Before the word only what is no product, and only where the word has no phases behind it.</summary>
    private static int ScanPhasesBeforeWord(string text, int start, int end)
    {
        var after = ScanPhases(text, start, end);
        if (after < 0 || (IsProduct(text, start, after, out _) && MayBeSets(text, start, after)))
            return -1;
        return ScanTempoBehind(text, Extents.SkipBlanks(text, after, end), end) >= 0 ? after : -1;
    }

    /// <summary>Whether four characters are sets that lifters do: 10x3, but not 30X0 or 21X1.</summary>
    private static bool MayBeSets(string text, int start, int end) =>
        Characters.SkipDigits(text, start, end) == start + 2
        && Numbers.Whole(text, start, start + 2) is > 0 and <= Limits.SetsWithoutWord && text[end - 1] != '0';

    /// <summary>The word behind its phases; one with phases of its own is another tempo.</summary>
    private static int ScanTempoBehind(string text, int start, int end)
    {
        var word = Words.Scan(text, start, end, "tempo");
        var next = Extents.SkipBlanks(text, Math.Max(word, start), end);
        var hasOwn = next < end && (Characters.IsWordPart(text[next]) || Characters.IsColon(text[next]));
        return hasOwn ? -1 : word;
    }

    /// <summary>Whether four characters with an X are a tempo because the word follows: <c>30X0 tempo</c>.</summary>
    public static bool IsTempoAt(string text, int start, int end) => ScanPhasesBeforeWord(text, start, end) >= 0;

    private static int Phases(string text, int start, int end, int step) =>
        Phases(text, start, end, step, Characters.IsDash);

    private static int Phases(string text, int start, int end, int step, Func<char, bool> isSign)
    {
        var after = start + (3 * step) + 1;
        if (after > end
            || (after < end && (Characters.IsWordPart(text[after]) || Characters.IsDash(text[after]))))
            return -1;
        for (var i = start; i < after; i++)
        {
            var isPhase = (i - start) % step == 0;
            if (isPhase ? !Characters.IsDigit(text[i])
                && !IsExplosive(text[i]) : !isSign(text[i]))
                return -1;
        }

        return after;
    }
}
