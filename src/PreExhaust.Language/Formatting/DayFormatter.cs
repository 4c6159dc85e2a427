using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes days of the week.</summary>
internal static class DayFormatter
{
    /// <summary>Such as <c>Mon am, Thu</c>.</summary>
    public static string Format(DayListSyntax days) => string.Join(", ", days.Days.Select(Format));

    /// <summary>Three letters, as in <c>Mon</c>.</summary>
    private static string Format(DaySyntax syntax)
    {
        var name = syntax.Day.Text.ToLowerInvariant();
        var day = char.ToUpperInvariant(name[0]) + name.Substring(1, 2);
        return syntax.Half is { } half ? $"{day} {half.Text.ToLowerInvariant()}" : day;
    }
}
