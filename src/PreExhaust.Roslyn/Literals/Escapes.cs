using System.Globalization;

namespace PreExhaust.Roslyn.Literals;

/// <summary>The escapes of a regular string literal.</summary>
internal static class Escapes
{
    private const string Letters = "'\"\\0abefnrtv";
    private const string Meanings = "'\"\\\0\a\b\u001b\f\n\r\t\v";

    /// <summary>What an escape means, and how long it is.</summary>
    /// <param name="text">A literal.</param>
    /// <param name="start">The place of the backslash.</param>
    public static (string Units, int Length) Read(string text, int start)
    {
        var letter = start + 1 < text.Length ? text[start + 1] : '\\';
        var known = Letters.IndexOf(letter);
        if (known >= 0)
            return (Meanings[known].ToString(), 2);
        var most = letter switch { 'x' or 'u' => 4, 'U' => 8, _ => 0 };
        var digits = 0;
        while (digits < most && start + 2 + digits < text.Length && Uri.IsHexDigit(text[start + 2 + digits]))
            digits++;
        if (digits == 0)
            return (letter.ToString(), 2);
        var code = uint.Parse(text.Substring(start + 2, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (code > char.MaxValue ? Pair(code) : ((char)code).ToString(), 2 + digits);
    }

    /// <summary>A character of a regular literal as it is written there.</summary>
    public static string Write(char c)
    {
        var known = c is '\'' ? -1 : Meanings.IndexOf(c);
        if (known >= 0 && c != '\u001b')
            return "\\" + Letters[known];
        return char.IsControl(c) || char.IsSurrogate(c) || c is '\u0085' or '\u2028' or '\u2029'
            ? "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)
            : c.ToString();
    }

    private static string Pair(uint code) => code <= 0x10FFFF ? char.ConvertFromUtf32((int)code) : "\uFFFD";
}
