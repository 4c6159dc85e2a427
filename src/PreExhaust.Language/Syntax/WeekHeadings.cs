using PreExhaust.Language.Syntax.Grammar;

namespace PreExhaust.Language.Syntax;

/// <summary>Tells the first heading of a week from those that repeat it: <c>Week 1 Day 2</c>.</summary>
internal static class WeekHeadings
{
    /// <summary>Whether the last heading of a week or block above is that of the same week.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="start">A place in the line.</param>
    /// <param name="header">The week as our header has it.</param>
    public static bool IsOpen(string text, int start, string header)
    {
        for (var line = start; (line = Extents.StartOfLineAbove(text, line)) >= 0;)
        {
            var (first, end) = BlockHeadings.Content(text, line);
            if (Words.Scan(text, first, end, "week") >= 0 && IsHeader(text, line, end))
                return Words.ScanPhrase(text, first, end, header) >= 0;
            if (BlockHeadings.BlockAt(text, line))
                return false;
        }

        return false;
    }

    /// <summary>Not the row of an exercise.</summary>
    private static bool IsHeader(string text, int line, int end)
    {
        var start = Extents.SkipBlanks(text, line, end);
        return LineClassifier.Classify(text, start, end) is LineKind.Week or LineKind.Heading;
    }
}
