namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Finds words without allocating; each returns the offset after the word, or -1.</summary>
internal static class Words
{
    /// <summary>
    /// The end of the first of some words that stands at <paramref name="start"/>, in any case.
    /// </summary>
    public static int Scan(string text, int start, int end, string[] words)
    {
        if (start >= end)
            return -1;
        // Most words begin with another letter, and every line is asked for many.
        var first = text[start];
        foreach (var word in words)
        {
            var after = IsSame(first, word[0]) ? Scan(text, start, end, word) : -1;
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

    /// <summary>The end of the first of several phrases that stands there; -1 where none does.</summary>
    public static int ScanAnyPhrase(string text, int start, int end, string[] phrases)
    {
        start = Extents.SkipBlanks(text, start, end);
        if (start >= end)
            return -1;
        var first = text[start];
        foreach (var phrase in phrases)
        {
            var after = IsSame(first, phrase[0]) ? ScanPhrase(text, start, end, phrase) : -1;
            if (after >= 0)
                return after;
        }

        return -1;
    }

    /// <summary>The end of words that any white space may separate.</summary>
    public static int ScanPhrase(string text, int start, int end, string phrase)
    {
        var position = Extents.SkipBlanks(text, start, end);
        if (position >= end || !IsSame(text[position], phrase[0]))
            return -1;
        for (var from = 0; from < phrase.Length && position >= 0;)
        {
            var space = phrase.IndexOf(' ', from);
            var length = (space < 0 ? phrase.Length : space) - from;
            position = Scan(text, Extents.SkipBlanks(text, position, end), end, phrase, from, length);
            from += length + 1;
        }

        return position;
    }

    /// <summary>Whether words of ours stand at a place, in any case, whatever follows them.</summary>
    public static bool StandsAt(string text, int start, int end, string words) =>
        end - start >= words.Length && StandsAt(text, start, words, 0, words.Length);

    /// <summary>The letters with which words begin: "warm" of "warm-up", "to" of "to failure".</summary>
    public static string LettersOf(string words)
    {
        var end = 0;
        while (end < words.Length && IsLetter(words[end]))
            end++;
        return words.Substring(0, end);
    }

    /// <summary>Whether a character is one of the 26 letters that keywords are made of.</summary>
    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    private static int Scan(string text, int start, int end, string words, int from, int length)
    {
        var after = start + length;
        var isWord = after <= end
            && StandsAt(text, start, words, from, length)
            && (after == end || !Characters.IsWordPart(text[after]));
        return isWord ? after : -1;
    }

    private static bool StandsAt(string text, int start, string words, int from, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (!IsSame(text[start + i], words[from + i]))
                return false;
        }

        return true;
    }

    /// <summary>A bit tells the cases of a letter apart; of other signs it makes different ones.</summary>
    private static bool IsSame(char c, char ours) => c == ours || ((c ^ ours) == 0x20 && IsLetter(ours));
}
