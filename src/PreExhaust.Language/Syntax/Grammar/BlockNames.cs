namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Finds counted blocks: <c>Mesocycle 1</c>, <c>Phase 2: Peak</c>, <c>Meso 1 Week 2</c>.</summary>
internal static class BlockNames
{
    /// <summary>What others call their blocks.</summary>
    public static string[] Words { get; } = ["mesocycle", "meso", "phase", "macrocycle", "microcycle", "cycle"];

    /// <summary>Where the name ends, and where a week begins behind it; <c>null</c> without a block.</summary>
    public static (int End, int? Week)? Find(string text, int start, int end)
    {
        var word = Grammar.Words.Scan(text, start, end, Words);
        var number = word < 0 ? end : Extents.SkipBlanks(text, word, end);
        var after = Characters.SkipDigits(text, number, end);
        if (after == number || (after < end && Characters.IsWordPart(text[after])))
            return null;
        for (var i = after; i < end; i++)
        {
            if (Grammar.Words.Scan(text, i, end, "week") >= 0 && !Characters.IsWordPart(text[i - 1]))
                return (after, i);
        }

        return PrescriptionStart.IsAnywhere(text, after, end) ? null : (TrimSigns(text, after, end), null);
    }

    /// <summary>Where the word for a block begins with which a name ends, <c>Strength Phase</c>; -1 without.</summary>
    public static int ScanLast(string text, int start, int end)
    {
        var word = end;
        while (word > start && Characters.IsWordPart(text[word - 1]))
            word--;
        return Grammar.Words.Scan(text, word, end, Words) >= 0 || Grammar.Words.Scan(text, word, end, "block") >= 0
            ? word
            : -1;
    }

    private static int TrimSigns(string text, int start, int end)
    {
        while (end > start && Headings.IsSign(text[end - 1]))
            end--;
        return end;
    }
}
