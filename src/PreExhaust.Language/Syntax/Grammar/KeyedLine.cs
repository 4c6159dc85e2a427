namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>A line that says one thing of the exercise above it: <c>Sets: 4</c>, <c>- **Rest:** 90 sec</c>.</summary>
/// <param name="Key">What it says.</param>
/// <param name="Value">The words behind the colon.</param>
internal sealed record KeyedLine(LineKey Key, string Value)
{
    private static readonly (LineKey Key, string[] Words)[] Keys =
    [
        (LineKey.Sets, ["sets", "set", "sätze", "series"]),
        (LineKey.Reps, ["reps", "rep", "repetitions", "rep range", "wiederholungen", "wdh", "repeticiones"]),
        (LineKey.Load, ["weight", "load", "gewicht", "peso"]),
        (LineKey.Rpe, ["rpe"]),
        (LineKey.Rir, ["rir"]),
        (LineKey.Rest, ["rest", "rest time", "rest period", "pause", "descanso"]),
        (LineKey.Tempo, ["tempo"]),
        (LineKey.Note, ["notes", "note", "cues", "cue"]),
    ];

    private static readonly WordTable<object> Letters = new(Keys
        .SelectMany(key => key.Words)
        .Select(Words.LettersOf)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(letters => (letters, new object())));

    /// <summary>The letters with which such a line begins.</summary>
    public static IEnumerable<string> FirstWords => Keys.SelectMany(key => key.Words);

    /// <summary>The line at a place; <c>null</c> where another kind of line stands.</summary>
    public static KeyedLine? At(string text, int start, int end)
    {
        start = Extents.SkipBlanks(text, start, end);
        if (start < end)
            start = SkipSigns(text, ListSigns.Scan(text, start, end), end);
        if (Letters.Find(text, start, end) is null)
            return null;
        foreach (var (key, words) in Keys)
        {
            foreach (var word in words)
            {
                var colon = SkipSigns(text, Words.ScanPhrase(text, start, end, word), end);
                if (colon > start && colon < end && (Characters.IsColon(text[colon]) || text[colon] == '='))
                    return Of(key, text, SkipSigns(text, colon + 1, end), end);
            }
        }

        return null;
    }

    private static KeyedLine? Of(LineKey key, string text, int start, int end)
    {
        end = Extents.TrimBlanks(text, start, end);
        var isComment = text.IndexOf("//", start, end - start, StringComparison.Ordinal) >= 0;
        return end > start && !isComment ? new(key, text.Substring(start, end - start)) : null;
    }

    private static int SkipSigns(string text, int start, int end)
    {
        if (start < 0)
            return start;
        while (start < end && (Characters.IsBlank(text[start]) || text[start] is '*' or '_'))
            start++;
        return start;
    }
}
