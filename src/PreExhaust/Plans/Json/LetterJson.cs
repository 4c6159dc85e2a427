using System.Globalization;

namespace PreExhaust.Plans.Json;

/// <summary>
/// The letter of a label. Half a character, which no JSON can hold, stands there as its code, such as <c>U+D83D</c>.
/// </summary>
internal static class LetterJson
{
    private const string Prefix = "U+";

    public static string Of(char letter) => char.IsSurrogate(letter)
        ? Prefix + ((int)letter).ToString("X4", CultureInfo.InvariantCulture)
        : letter.ToString();

    public static char Read(JsonPlace place)
    {
        var text = place.Text();
        if (text.Length == 1)
            return text[0];
        var isCode = text.Length == 6 && text.StartsWith(Prefix, StringComparison.Ordinal)
            && text.AsSpan(Prefix.Length).TrimStart("0123456789ABCDEF").IsEmpty;
        return isCode
            ? (char)int.Parse(text.AsSpan(Prefix.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : throw place.Broken($"'{text}' is no letter");
    }
}
