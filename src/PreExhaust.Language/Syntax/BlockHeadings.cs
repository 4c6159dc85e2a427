using PreExhaust.Language.Syntax.Grammar;

namespace PreExhaust.Language.Syntax;

/// <summary>Tells the first heading of a counted block from those that repeat it.</summary>
internal static class BlockHeadings
{
    /// <summary>Whether a line above begins with the same block.</summary>
    public static bool IsOpen(string text, int start, string name)
    {
        for (var line = start; (line = Extents.StartOfLineAbove(text, line)) >= 0;)
        {
            if (StandsAt(text, line, name))
                return true;
            if (BlockAt(text, line))
                return false;
        }

        return false;
    }

    /// <summary>Whether the line that begins here opens a block.</summary>
    public static bool BlockAt(string text, int line)
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

    /// <summary>A line without the signs before a heading.</summary>
    public static (int Start, int End) Content(string text, int line)
    {
        var end = Extents.EndOfLine(text, line);
        var start = line;
        while (start < end && Headings.IsSign(text[start]))
            start++;
        return (start, end);
    }
}
