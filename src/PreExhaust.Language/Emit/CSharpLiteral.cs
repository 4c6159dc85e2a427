using System.Globalization;
using System.Text;

namespace PreExhaust.Language.Emit;

/// <summary>Writes C# string literals.</summary>
internal static class CSharpLiteral
{
    /// <summary>
    /// A regular literal in printable ASCII, so that no text ends it early, breaks the line or turns the direction
    /// of reading. Half a surrogate pair becomes U+FFFD, which a UTF-8 literal can hold.
    /// </summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                literal.Append(c);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                literal.Append("\\U").Append(Hex(char.ConvertToUtf32(c, text[i + 1]), 8));
                i++;
            }
            else
            {
                literal.Append("\\u").Append(Hex(char.IsSurrogate(c) ? '\uFFFD' : c, 4));
            }
        }

        return literal.Append('"').ToString();
    }

    private static string Hex(int value, int digits) =>
        value.ToString("X", CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
