using System.Globalization;
using System.Text;

namespace PreExhaust.Language.Emit;

/// <summary>Writes documentation comments.</summary>
internal static class DocumentationText
{
    /// <summary>
    /// A summary on one line: a delimited comment, so that a member and its comment share a line.
    /// </summary>
    public static string Summary(string text) => $"/** <summary>{Escape(text)}</summary> */";

    /// <summary>
    /// Text that neither XML nor the end of a comment can be read into: markup as entities, whatever XML forbids
    /// as U+FFFD, line breaks as spaces, signs without a shape of their own (directions of reading, too) as numbers.
    /// </summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }

            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '/' when i > 0 && text[i - 1] == '*' => "&#47;",
                _ => Escape(c),
            });
        }

        return escaped.ToString();
    }

    private static string Escape(char c) => char.GetUnicodeCategory(c) switch
    {
        _ when c is '\t' or '\r' or '\n' or '\u0085' => " ",
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
        UnicodeCategory.Control when c < ' ' => "\uFFFD",
        UnicodeCategory.Surrogate => "\uFFFD",
        _ when c is '\uFFFE' or '\uFFFF' => "\uFFFD",
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned => $"&#{((int)c).ToString(CultureInfo.InvariantCulture)};",
        _ => c.ToString(),
    };
}
