using System.Globalization;

namespace PreExhaust.Plans.Printing;

/// <summary>Makes any string safe to stand in a line of text.</summary>
internal static class PlainText
{
    private const string Comment = "//";

    /// <summary>The string without anything that ends a line or makes a file unreadable, and without white space
    /// around it.</summary>
    public static string Line(string text) => string.Concat(text.Select(Printable)).Trim();

    /// <summary>The same, without anything that would start a comment.</summary>
    public static string WithoutComment(string text)
    {
        var line = Line(text);
        for (var i = line.IndexOf(Comment, StringComparison.Ordinal); i >= 0; i = NextComment(line, i + 1))
        {
            if (i == 0 || char.IsWhiteSpace(line[i - 1]))
                line = line.Insert(i + 1, " ");
        }

        return line;
    }

    /// <summary>The words of a text with one space between them.</summary>
    public static string Collapsed(string text) =>
        string.Join(" ", Line(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int NextComment(string line, int start) => line.IndexOf(Comment, start, StringComparison.Ordinal);

    private static char Printable(char character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
        _ => character == '\ufffd' ? '?' : character,
    };
}
