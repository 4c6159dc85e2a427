namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// Finds how long others say that a block is, behind its name: <c>(4 weeks)</c>, <c>(weeks 5-8)</c>, <c>- 4 weeks</c>.
/// </summary>
internal static class BlockLengths
{
    private static readonly string[] Words = ["weeks", "week", "wks", "wk"];

    /// <summary>Where the name ends, and the number of weeks; <c>null</c> where nothing says it.</summary>
    public static (int End, int Weeks)? Find(string text, int start, int end)
    {
        var last = end > start && text[end - 1] == ')' ? end - 1 : end;
        var sign = last - 2;
        while (sign > start && !IsBefore(text, sign))
            sign--;
        if (sign <= start || Read(text, Extents.SkipBlanks(text, sign + 1, last), last) is not { } weeks)
            return null;
        var name = Extents.TrimBlanks(text, start, sign);
        return name > start && weeks is >= 1 and <= Limits.Weeks ? (name, weeks) : null;
    }

    /// <summary>Not the dash between numbers.</summary>
    private static bool IsBefore(string text, int sign) =>
        text[sign] is '(' or ',' or '|'
        || ((Characters.IsDash(text[sign]) || Characters.IsColon(text[sign])) && Characters.IsBlank(text[sign + 1])
            && !Characters.IsDigitBefore(text, Extents.TrimBlanks(text, 0, sign), 0));

    private static int? Read(string text, int start, int end)
    {
        var word = Grammar.Words.Scan(text, start, end, Words);
        if (word >= 0)
            return Distance(text, Extents.SkipBlanks(text, word, end), end);
        var number = Characters.SkipDigits(text, start, end);
        var after = number > start ? Extents.SkipBlanks(text, number, end) : end;
        return Grammar.Words.Scan(text, after, end, Words) == end ? (int)Numbers.Whole(text, start, number) : null;
    }

    /// <summary><c>weeks 5-8</c> are four.</summary>
    private static int? Distance(string text, int start, int end)
    {
        var first = Characters.SkipDigits(text, start, end);
        var dash = Extents.SkipBlanks(text, first, end);
        if (first == start || dash >= end || !Characters.IsDash(text[dash]))
            return null;
        var second = Extents.SkipBlanks(text, dash + 1, end);
        var after = Characters.SkipDigits(text, second, end);
        return after > second && after == end
            ? (int)(Numbers.Whole(text, second, after) - Numbers.Whole(text, start, first)) + 1
            : null;
    }
}
