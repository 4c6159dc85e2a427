using System.Globalization;

namespace PreExhaust.Cli.Reporting;

/// <summary>Text that is safe in one line of a terminal: a file may not send it escape sequences.</summary>
internal static class Printable
{
    public static string Of(string text) => text.Any(IsUnsafe)
        ? string.Concat(text.Select(c => IsUnsafe(c) ? Escape(c) : c.ToString()))
        : text;

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Escape(char c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);
}
