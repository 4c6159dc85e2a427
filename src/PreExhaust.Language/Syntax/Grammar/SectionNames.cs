namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Finds headings of parts of a session, for which ours has no line: <c>Warm-up:</c>, <c>[Main]</c>.</summary>
internal static class SectionNames
{
    private static readonly string[] Names =
    [
        "warm-up", "warm up", "warmup", "main lifts", "main lift", "main work", "main", "accessories", "accessory work",
        "accessory", "assistance work", "assistance", "supplemental", "cool-down", "cool down", "cooldown", "finisher",
        "conditioning", "cardio", "mobility", "stretching",
    ];

    /// <summary>The words with which such a name begins.</summary>
    public static IEnumerable<string> FirstWords => Names.Select(Grammar.Words.LettersOf).Distinct();

    /// <summary>Whether the text is such a name, alone and with a colon or brackets.</summary>
    public static bool IsWhole(string text, int start, int end) =>
        Grammar.Words.ScanAnyPhrase(text, start, end, Names) is var after && after >= 0 && IsEnd(text, after, end);

    /// <summary>Whether the text of a line is one: a word alone may be a clause of ours.</summary>
    public static bool IsAt(string text, int start, int end) =>
        Characters.IsColon(text[end - 1]) && IsWhole(text, start, end);

    private static bool IsEnd(string text, int position, int end)
    {
        while (position < end && Headings.IsSign(text[position]))
            position++;
        return position == end;
    }
}
