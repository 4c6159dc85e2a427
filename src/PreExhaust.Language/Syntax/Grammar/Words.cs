namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Finds words without allocating; each returns the offset after the word, or -1.</summary>
internal static class Words
{
    /// <summary>
    /// The end of the first of some words that stands at <paramref name="start"/>, in any case.
    /// </summary>
    public static int Scan(string text, int start, int end, string[] words)
    {
        foreach (var word in words)
        {
            var after = Scan(text, start, end, word);
            if (after >= 0)
                return after;
        }

        return -1;
    }

    /// <summary>
    /// The end of a word at <paramref name="start"/>, in any case, not followed by more of a word.
    /// </summary>
    public static int Scan(string text, int start, int end, string word) =>
        Scan(text, start, end, word, 0, word.Length);

    /// <summary>The end of words that any white space may separate.</summary>
    public static int ScanPhrase(string text, int start, int end, string phrase)
    {
        var position = start;
        for (var from = 0; from < phrase.Length && position >= 0;)
        {
            var space = phrase.IndexOf(' ', from);
            var length = (space < 0 ? phrase.Length : space) - from;
            position = Scan(text, Extents.SkipBlanks(text, position, end), end, phrase, from, length);
            from += length + 1;
        }

        return position;
    }

    /// <summary>Whether two ASCII letters are the same in any case; tells most words apart at once.</summary>
    public static bool IsSameLetter(char a, char b) => (a | 0x20) == (b | 0x20);

    private static int Scan(string text, int start, int end, string words, int from, int length)
    {
        var after = start + length;
        var isWord = after <= end
            && IsSameLetter(text[start], words[from])
            && string.Compare(text, start, words, from, length, StringComparison.OrdinalIgnoreCase) == 0
            && (after == end || !Characters.IsWordPart(text[after]));
        return isWord ? after : -1;
    }
}
