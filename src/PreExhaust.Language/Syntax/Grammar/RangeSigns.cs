namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>range sign = "-" | "~" | "to" before a number</summary>
internal static class RangeSigns
{
    /// <summary>The end of the sign between the two ends of a range; -1 where none stands.</summary>
    public static int Scan(string text, int start, int end)
    {
        if (start >= end)
            return -1;
        if (Characters.IsDash(text[start]) || text[start] is '~' or '～')
            return start + 1;
        var after = Words.Scan(text, start, end, "to");
        var number = after < 0 ? end : Extents.SkipBlanks(text, after, end);
        return number < end && Characters.IsDigit(text[number]) ? after : -1;
    }
}
