namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Finds the word for sets behind their number, with what some say of them: <c>3 working sets</c>.</summary>
internal static class CountedSets
{
    private static readonly string[] Kinds =
    [
        "working", "work", "hard", "straight", "heavy", "light", "top", "back-off", "back off", "backoff",
    ];

    private static readonly string[] Words = ["sets", "set", "sätze", "satz", "saetze", "series", "serie"];

    /// <summary>The words for "of" in other languages, which only stand behind a word for sets.</summary>
    public static string[] OtherOfs { get; } = ["à", "a", "mit", "je", "de"];

    /// <summary>The words for repetitions.</summary>
    public static string[] Reps { get; } = ["reps", "rep", "wdh", "wiederholungen", "repeticiones"];

    /// <summary>The end of the word; -1 where none stands.</summary>
    public static int Scan(string text, int start, int end)
    {
        var plain = ScanWord(text, start, end);
        return plain >= 0 ? plain : ScanWithKind(text, start, end);
    }

    /// <summary>The end of the word alone, which always begins with the same letter.</summary>
    public static int ScanWord(string text, int start, int end) =>
        start < end && (text[start] | ' ') == 's' ? Grammar.Words.Scan(text, start, end, Words) : -1;

    /// <summary>The end of what stands between sets and their repetitions: <c>of</c>, <c>à</c>, <c>de</c>.</summary>
    public static int ScanOf(string text, int start, int end)
    {
        var of = Grammar.Words.Scan(text, start, end, "of");
        var before = of < 0 ? Extents.TrimBlanks(text, 0, start) : 0;
        return before > 0 && char.IsLetter(text[before - 1]) ? Grammar.Words.Scan(text, start, end, OtherOfs) : of;
    }

    /// <summary>The end of a word that says of what kind the sets are.</summary>
    public static int ScanWithKind(string text, int start, int end)
    {
        // Most units begin with another letter.
        if (start >= end || (text[start] | ' ') is not ('w' or 'h' or 's' or 'l' or 't' or 'b'))
            return -1;
        var kind = Grammar.Words.ScanAnyPhrase(text, start, end, Kinds);
        return kind < 0 ? -1 : ScanWord(text, Extents.SkipBlanks(text, kind, end), end);
    }
}
