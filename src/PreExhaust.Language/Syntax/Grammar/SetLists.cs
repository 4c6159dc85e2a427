namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Finds sets with the repetitions of each: <c>3x12/10/8</c>, <c>4 sets of 12, 10, 8, 6</c>.</summary>
internal static class SetLists
{
    /// <summary>Two numbers with a comma are mostly something else.</summary>
    private const int ShortestList = 3;

    /// <summary>Whether a set list begins here.</summary>
    public static bool IsAt(string text, int start, int end)
    {
        var number = Characters.SkipDigits(text, start, end);
        var position = Extents.SkipBlanks(text, number, end);
        var times = number > start ? ScanTimes(text, position, end) : -1;
        if (times < 0)
            return false;
        var first = Extents.SkipBlanks(text, times, end);
        return HasSigns(text, first, end)
            || (CountIn(text, first, end, needsWord: times == position + 1) is var count and >= ShortestList
                && Numbers.Whole(text, start, number) == count);
    }

    /// <summary>Whether another number alone follows a comma, not the sets of <c>3x8, 1x12</c>.</summary>
    public static bool IsListed(string text, int comma, int end)
    {
        var number = Extents.SkipBlanks(text, comma + 1, end);
        var after = Characters.SkipDigits(text, number, end);
        return after > number && (after == end || text[after] is ',' or ' ');
    }

    /// <summary>The end of what stands between sets and their repetitions.</summary>
    public static int ScanTimes(string text, int start, int end)
    {
        if (start < end && Characters.IsTimes(text[start]))
            return start + 1;
        var word = CountedSets.Scan(text, start, end);
        var next = word < 0 ? end : Extents.SkipBlanks(text, word, end);
        if (next >= end)
            return word;
        return Characters.IsColon(text[next]) || Characters.IsTimes(text[next])
            ? next + 1
            : Math.Max(word, CountedSets.ScanOf(text, next, end));
    }

    /// <summary>A slash or a second dash between numbers.</summary>
    private static bool HasSigns(string text, int position, int end)
    {
        for (var dashes = 0; position < end; position++)
        {
            var after = Characters.SkipDigits(text, position, end);
            if (after == position || after + 1 >= end || !Characters.IsDigit(text[after + 1]))
                return false;
            dashes += Characters.IsDash(text[after]) ? 1 : 0;
            if (text[after] == '/' || dashes == 2)
                return true;
            if (dashes == 0)
                return false;
            position = after;
        }

        return false;
    }

    /// <summary>How many numbers with commas stand there; 0 where the word for reps is needed and lacks.</summary>
    private static int CountIn(string text, int position, int end, bool needsWord)
    {
        for (var count = 1; ; count++)
        {
            var after = Characters.SkipDigits(text, position, end);
            if (after == position)
                return 0;
            var comma = Extents.SkipBlanks(text, after, end);
            var next = Extents.SkipBlanks(text, comma + 1, end);
            if (comma >= end || text[comma] is not (',' or '，') || next >= end || !Characters.IsDigit(text[next]))
                return !needsWord || Words.Scan(text, comma, end, CountedSets.Reps) >= 0 ? count : 0;
            position = next;
        }
    }
}
