using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Recognises the word with which a prescription begins.</summary>
internal static class PrescriptionStart
{
    private static readonly string[] OpenReps = ["AMRAP", "AMAP", "max", "failure", "F"];

    private static readonly string[] StartWords = ["AMRAP", "BW", "RIR", "RPE", "rest"];

    /// <summary>Whether a prescription begins at a word.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="start">The first character of the word.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="isCertain">Whether only a product such as <c>3x8</c> counts, because a colon follows
    /// later.</param>
    public static bool IsAt(string text, int start, int end, bool isCertain = false)
    {
        if (IsProduct(text, start, end))
            return true;
        if (isCertain)
            return false;
        if (text[start] is '@' or '＠')
            return true;
        return IsQuantity(text, start, end)
            || Words.Scan(text, start, end, StartWords) >= 0
            || LoadGrammar.ScanWorkUp(text, start, end) >= 0
            || TechniqueGrammar.IsAt(text, start, end);
    }

    /// <summary>
    /// Whether sets begin here: <c>3x8</c>, <c>3 sets</c>, <c>3xAMRAP</c>, <c>12-10-8</c>, <c>60s</c>.
    /// </summary>
    public static bool IsSetAt(string text, int start, int end)
    {
        start = Extents.SkipBlanks(text, start, end);
        return IsProduct(text, start, end)
            || Words.Scan(text, start, end, "AMRAP") >= 0
            || LoadGrammar.ScanWorkUp(text, start, end) >= 0
            || TechniqueGrammar.IsAt(text, start, end);
    }

    /// <summary>Whether sets begin at any word.</summary>
    public static bool IsAnywhere(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isWordStart = !Characters.IsBlank(text[i]) && (i == start || Characters.IsBlank(text[i - 1]));
            if (isWordStart && IsSetAt(text, i, end))
                return true;
        }

        return false;
    }

    /// <summary>Whether a total begins here: <c>50 total</c>.</summary>
    public static bool IsTotalAt(string text, int start, int end)
    {
        start = Extents.SkipBlanks(text, start, end);
        var after = Number(text, start, end);
        if (after > start && after < end && Characters.IsDash(text[after]))
            after = Number(text, after + 1, end);
        return after > start && Units.Scan(text, Extents.SkipBlanks(text, after, end), end, out var unit) >= 0
            && unit == Unit.Total;
    }

    /// <summary>Whether a number comes next.</summary>
    public static bool IsNumberAt(string text, int start, int end)
    {
        var position = Extents.SkipBlanks(text, start, end);
        return position < end && Characters.IsDigit(text[position]);
    }

    /// <summary>number ["-" number] [unit] times (number | "(" | AMRAP), or number "sets"</summary>
    private static bool IsProduct(string text, int start, int end)
    {
        var position = Number(text, start, end);
        if (position == start)
            return false;
        if (position + 1 < end && Characters.IsDash(text[position]) && Characters.IsDigit(text[position + 1]))
            position = Number(text, position + 1, end);
        var unit = CountedSets.Scan(text, Extents.SkipBlanks(text, position, end), end);
        if (unit >= 0)
            return true;
        var times = Extents.SkipBlanks(text, position, end);
        if (times >= end || !Characters.IsTimes(text[times]))
            return false;
        var next = Extents.SkipBlanks(text, times + 1, end);
        return next < end
            && (Characters.IsDigit(text[next]) || text[next] == '(' || Words.Scan(text, next, end, OpenReps) >= 0);
    }

    private static bool IsQuantity(string text, int start, int end)
    {
        var position = Number(text, start, end);
        if (position == start)
            return false;
        if (position == end || Characters.IsSeparator(text[position]) || text[position] is '%' or '+' or '\'')
            return true;
        if (Characters.IsColon(text[position]))
            return Number(text, position + 1, end) > position + 1;
        var next = Extents.SkipBlanks(text, position, end);
        if (next == end || Characters.IsSeparator(text[next]) || text[next] == '+'
            || Units.Scan(text, next, end, out _) >= 0)
            return true;
        var upper = Extents.SkipBlanks(text, next + 1, end);
        return (Characters.IsDash(text[next]) || text[next] == '/') && Number(text, upper, end) > upper;
    }

    private static int Number(string text, int start, int end)
    {
        if (start < end && !Characters.IsDigit(text[start]))
            return start;
        while (start < end && (Characters.IsDigit(text[start]) || (text[start] == '.' && start + 1 < end)))
            start++;
        return start;
    }
}
