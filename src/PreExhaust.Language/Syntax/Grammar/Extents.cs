namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>How far a piece of a line reaches.</summary>
internal static class Extents
{
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

    /// <summary>The end of what stands before the next separator, without white space; -1 for nothing.</summary>
    public static int ToSeparator(string text, int start, int end)
    {
        var position = start;
        while (position < end && !Characters.IsSeparator(text[position]))
            position++;
        return OrNothing(start, TrimBlanks(text, start, position));
    }

    /// <summary>The end, or -1 where nothing lies before it.</summary>
    public static int OrNothing(int start, int end) => end > start ? end : -1;
}
