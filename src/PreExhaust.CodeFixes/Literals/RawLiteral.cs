using System.Text;

namespace PreExhaust.CodeFixes.Literals;

/// <summary>Writes raw string literals of several lines.</summary>
internal static class RawLiteral
{
    private const int FewestQuotes = 3;

    /// <summary>A literal that means a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indentation">What its lines begin with.</param>
    /// <param name="lineBreak">What ends them.</param>
    public static string Of(string text, string indentation, string lineBreak)
    {
        var fence = new string('"', Math.Max(FewestQuotes, LongestRun(text) + 1));
        var lines = Indent(lineBreak + text.Replace("\r\n", "\n").Replace("\n", lineBreak) + lineBreak, indentation);
        return fence + lines + fence;
    }

    /// <summary>
    /// A text with blanks before each of its lines but empty ones and the first, which goes on with another.
    /// </summary>
    public static string Indent(string text, string indentation)
    {
        var indented = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            indented.Append(text[i]);
            var isEmptyLine = i + 1 < text.Length && IsBreak(text[i + 1]);
            if (IsBreak(text[i]) && !isEmptyLine)
                indented.Append(indentation);
        }

        return indented.ToString();
    }

    private static bool IsBreak(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
