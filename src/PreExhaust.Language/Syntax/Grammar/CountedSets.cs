namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Finds the word for sets behind their number, with what some say of them: <c>3 working sets</c>.</summary>
internal static class CountedSets
{
    private static readonly string[] Kinds =
    [
        "working", "work", "hard", "straight", "heavy", "light", "top", "back-off", "back off", "backoff",
    ];

    private static readonly string[] Words = ["sets", "set"];

    /// <summary>The end of the word; -1 where none stands.</summary>
    public static int Scan(string text, int start, int end)
    {
        var plain = Grammar.Words.Scan(text, start, end, Words);
        return plain >= 0 ? plain : ScanWithKind(text, start, end);
    }

    /// <summary>The end of a word that says of what kind the sets are.</summary>
    public static int ScanWithKind(string text, int start, int end)
    {
        // Most units begin with another letter.
        if (start >= end || (text[start] | ' ') is not ('w' or 'h' or 's' or 'l' or 't' or 'b'))
            return -1;
        var kind = Grammar.Words.ScanAnyPhrase(text, start, end, Kinds);
        return kind < 0 ? -1 : Grammar.Words.Scan(text, Extents.SkipBlanks(text, kind, end), end, Words);
    }
}
