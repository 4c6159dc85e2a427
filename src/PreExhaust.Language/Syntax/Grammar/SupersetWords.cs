namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Finds the words with which others join two exercises: <c>SS Curl</c>, <c>superset with Curl</c>.</summary>
internal static class SupersetWords
{
    private static readonly string[] Words = ["ss", "superset", "supersets", "supersetted", "super set"];

    private static readonly string[] Links = ["with", "w"];

    /// <summary>The end of the words, where what they join begins; -1 where none stand or nothing follows.</summary>
    public static int Scan(string text, int start, int end)
    {
        if (start >= end || (text[start] | ' ') != 's')
            return -1;
        var after = Grammar.Words.ScanAnyPhrase(text, start, end, Words);
        if (after < 0)
            return -1;
        var link = Grammar.Words.Scan(text, Extents.SkipBlanks(text, after, end), end, Links);
        var joined = Math.Max(after, link);
        while (joined < end && IsBetween(text[joined]))
            joined++;
        return joined > after && joined < end ? joined : -1;
    }

    /// <summary>Whether the words say that what stands before them is joined, too.</summary>
    public static bool IsLinked(string text, int start, int end) =>
        Grammar.Words.ScanAnyPhrase(text, start, end, Words) is var after and >= 0
        && Grammar.Words.Scan(text, Extents.SkipBlanks(text, after, end), end, Links) >= 0;

    private static bool IsBetween(char c) =>
        Characters.IsBlank(c) || Characters.IsColon(c) || Characters.IsDash(c) || c == '/';
}
