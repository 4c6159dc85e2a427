using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Words that people write between the parts of a prescription and that say nothing.</summary>
internal static class FillerGrammar
{
    private static readonly string[] Before = ["at", "with", "w/", "w", "using", "@", "＠"];

    private static readonly string[] SetNames =
    [
        "top sets", "top set", "topset", "back-off sets", "back-off set", "back off sets", "back off set",
        "backoff sets", "backoff set", "back-offs", "backoffs", "back-off", "back off", "backoff", "working sets",
        "working set", "work sets", "work set", "main sets", "main set",
    ];

    private static readonly string[] Loads = ["BW", "bodyweight"];

    private static readonly string[] Behind = ["between each set", "between sets", "between"];

    /// <summary>A load is what one implement says, whatever its name.</summary>
    private static readonly string[] BehindLoad =
    [
        "each hand", "per hand", "/hand", "each dumbbell", "per dumbbell", "per DB", "each DB", "dumbbells",
        "dumbbell", "DBs", "DB", "kettlebells", "kettlebell", "KBs", "KB",
    ];

    /// <summary>
    /// filler = ("at" | "with" | "w/" | "using" | "@") before a load, an effort or a list of loads | "between sets"
    /// | "set" number ":" | ("top set" | "backoff" | ...) [":"] before sets
    /// </summary>
    public static Parser<FillerSyntax> Filler { get; } =
        Seq(Leaves.Token(TokenKind.Word, null, Scan), word => new FillerSyntax(word));

    /// <summary>The end of what a set is called before it says what it is; -1 where nothing stands.</summary>
    public static int ScanSetName(string text, int start, int end)
    {
        var numbered = ScanSetNumber(text, start, end);
        if (numbered >= 0 || start >= end || (text[start] | ' ') is not ('t' or 'b' or 'w' or 'm'))
            return numbered;
        var name = Words.ScanAnyPhrase(text, start, end, SetNames);
        var sets = name < 0 ? end : Extents.SkipBlanks(text, name, end);
        if (sets < end && Characters.IsColon(text[sets]))
            sets = Extents.SkipBlanks(text, name = sets + 1, end);
        return sets < end && Characters.IsDigit(text[sets]) ? name : -1;
    }

    /// <summary>The end of a numbered set as apps export it, <c>Set 1: 80kg x 8</c>; -1 where none stands.</summary>
    private static int ScanSetNumber(string text, int start, int end)
    {
        var word = Words.Scan(text, start, end, "set");
        var number = word < 0 ? end : Extents.SkipBlanks(text, word, end);
        var after = Characters.SkipDigits(text, number, end);
        return after > number && after < end && Characters.IsColon(text[after]) ? after + 1 : -1;
    }

    private static int Scan(string text, int start, int end)
    {
        var named = ScanSetName(text, start, end);
        if (named >= 0)
            return named;
        foreach (var word in Before)
        {
            var after = ScanSign(text, start, end, word);
            if (after >= 0)
                return IsLoadOrEffort(text, Extents.SkipBlanks(text, after, end), end, word[0]) ? after : -1;
        }

        return Words.ScanAnyPhrase(text, start, end, IsBehindLoad(text, start) ? BehindLoad : Behind);
    }

    /// <summary>Whether a mass ends right before.</summary>
    private static bool IsBehindLoad(string text, int start)
    {
        var unit = Extents.TrimBlanks(text, 0, start);
        var letters = unit;
        while (letters > 0 && char.IsLetter(text[letters - 1]))
            letters--;
        if (letters == unit)
            return unit > 0 && text[unit - 1] == '#';
        return Units.Scan(text, letters, unit, out var kind) == unit && kind is Unit.Kilogram or Unit.Pound;
    }

    private static int ScanSign(string text, int start, int end, string word) =>
        char.IsLetter(word[word.Length - 1])
            ? Words.Scan(text, start, end, word)
            : string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && start + word.Length <= end ? start + word.Length : -1;

    /// <summary>
    /// What follows says itself what it is. After an at sign only what <see cref="LoadGrammar.At"/> does not take.
    /// </summary>
    private static bool IsLoadOrEffort(string text, int start, int end, char sign)
    {
        if (start >= end)
            return false;
        var isAt = sign is '@' or '＠';
        if (!Characters.IsDigit(text[start]))
            return Words.Scan(text, start, end, Loads) >= 0 || (!isAt && IsEffort(text, start, end));
        var position = SkipNumbers(text, start, end);
        var next = Extents.SkipBlanks(text, position, end);
        Units.Scan(text, next, end, out var unit);
        var isLoad = unit is Unit.Kilogram or Unit.Pound or Unit.Percent || (!isAt && IsBare(text, next, end));
        var isEach = text.IndexOf('/', start, position - start) >= 0;
        return (isLoad && (isEach || !isAt)) || EffortGrammar.HasScaleAhead(text, start, end);
    }

    /// <summary>Numbers with nothing behind them are asked for their unit: <c>3x5 at 135</c>.</summary>
    private static bool IsBare(string text, int next, int end) =>
        next == end || Characters.IsSeparator(text[next]) || Characters.IsSeparator(text[next - 1]);

    private static bool IsEffort(string text, int start, int end) =>
        text[start] is '@' or '＠' || EffortGrammar.ScanScale(text, start, end) >= 0;

    private static int SkipNumbers(string text, int start, int end)
    {
        while (start < end && IsOfNumbers(text[start]))
            start++;
        return start;
    }

    private static bool IsOfNumbers(char c) =>
        Characters.IsDigit(c) || c is '.' or ',' or '/' || Characters.IsDash(c);
}
