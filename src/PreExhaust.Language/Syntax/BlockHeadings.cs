using PreExhaust.Language.Syntax.Grammar;

namespace PreExhaust.Language.Syntax;

/// <summary>Tells the first heading of a counted block from those that repeat it.</summary>
internal static class BlockHeadings
{
    private static readonly char[] Breaks = ['\n', '\r'];

    /// <summary>Whether a line above begins with the same block.</summary>
    public static bool IsOpen(string text, int start, string name)
    {
        for (var line = LineBefore(text, start); line >= 0; line = LineBefore(text, line))
        {
            if (StandsAt(text, line, name))
                return true;
            if (BlockAt(text, line))
                return false;
        }

        return false;
    }

    /// <summary>Where the line above begins; -1 above the first.</summary>
    private static int LineBefore(string text, int place)
    {
        var line = text.LastIndexOfAny(Breaks, Math.Max(place - 1, 0)) + 1;
        return line == 0 ? -1 : line == 1 ? 0 : text.LastIndexOfAny(Breaks, line - 2) + 1;
    }

    private static bool BlockAt(string text, int line)
    {
        var (start, end) = Content(text, line);
        return Words.Scan(text, start, end, "block") >= 0 || BlockNames.Find(text, start, end) is not null;
    }

    private static bool StandsAt(string text, int line, string name)
    {
        var (start, end) = Content(text, line);
        var block = Words.Scan(text, start, end, "block");
        start = block < 0 ? start : Extents.SkipBlanks(text, block, end);
        return Words.Scan(text, start, end, name) >= 0;
    }

    private static (int Start, int End) Content(string text, int line)
    {
        var end = text.IndexOfAny(Breaks, line) is var found && found < 0 ? text.Length : found;
        var start = line;
        while (start < end && Headings.IsSign(text[start]))
            start++;
        return (start, end);
    }
}
