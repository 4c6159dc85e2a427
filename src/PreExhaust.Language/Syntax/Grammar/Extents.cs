namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>How far a piece of a line reaches.</summary>
internal static class Extents
{
    private static readonly char[] Breaks = ['\n', '\r'];

    /// <summary>Where the line begins that a place is in.</summary>
    public static int StartOfLine(string text, int place) =>
        place == 0 ? 0 : text.LastIndexOfAny(Breaks, place - 1) + 1;

    /// <summary>Where the line begins above that of a place; -1 for the first.</summary>
    public static int StartOfLineAbove(string text, int place) =>
        StartOfLine(text, place) is var start and > 0 ? StartOfLine(text, StartOfBreak(text, start)) : -1;

    /// <summary>Where the line begins below that of a place; -1 for the last.</summary>
    public static int StartOfLineBelow(string text, int place)
    {
        var end = EndOfLine(text, place);
        if (end == text.Length)
            return -1;
        var isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
        return end + (isPair ? 2 : 1);
    }

    /// <summary>Where the line ends that a place is in, before its break.</summary>
    public static int EndOfLine(string text, int place) =>
        text.IndexOfAny(Breaks, place) is var end and >= 0 ? end : text.Length;

    /// <summary>A break may be two characters.</summary>
    private static int StartOfBreak(string text, int end) =>
        end > 1 && text[end - 1] == '\n' && text[end - 2] == '\r' ? end - 2 : end - 1;

    /// <summary>The white space with which the line begins that a place is in.</summary>
    public static string Indentation(string text, int place)
    {
        var start = StartOfLine(text, place);
        return text.Substring(start, SkipBlanks(text, start, place) - start);
    }

    /// <summary>The first position from <paramref name="start"/> that is not white space.</summary>
    public static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && Characters.IsBlank(text[start]))
            start++;
        return start;
    }

    /// <summary>The end without white space before it; never below <paramref name="start"/>.</summary>
    public static int TrimBlanks(string text, int start, int end)
    {
        while (end > start && Characters.IsBlank(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>The end of a name in quotes; -1 where none stands.</summary>
    public static int Quoted(string text, int start, int end)
    {
        for (var i = start + 1; i < end && Characters.IsQuote(text[start]); i++)
        {
            if (Characters.IsQuote(text[i]))
                return i > start + 1 ? i + 1 : -1;
        }

        return -1;
    }

    /// <summary>
    /// The end of what stands in quotes or before the next separator, without white space; -1 for nothing.
    /// </summary>
    public static int ToSeparator(string text, int start, int end)
    {
        var position = Math.Max(start, Quoted(text, start, end));
        while (position < end && !Characters.IsSeparator(text[position]))
            position++;
        return OrNothing(start, TrimBlanks(text, start, position));
    }

    /// <summary>The start of a word that white space separates from what is before it; -1 where none stands.</summary>
    public static int FindWord(string text, int start, int end, string word)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (Characters.IsBlank(text[i - 1]) && Words.Scan(text, i, end, word) >= 0)
                return i;
        }

        return -1;
    }

    /// <summary>The end, or -1 where nothing lies before it.</summary>
    public static int OrNothing(int start, int end) => end > start ? end : -1;
}
