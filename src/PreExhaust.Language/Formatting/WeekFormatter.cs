using PreExhaust.Language.Binding;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes week rows and choices of weeks.</summary>
internal static class WeekFormatter
{
    /// <summary>Such as <c>week 4 (deload): 2x6 60%</c>.</summary>
    public static string Row(WeekRowSyntax row) =>
        $"{Pattern(row.Weeks)}{Title(row.Title)}: {PrescriptionFormatter.Format(row.Row)}";

    /// <summary>Such as <c>week 4 (deload)</c>.</summary>
    public static string Header(WeekSyntax week) => $"{Pattern(week.Weeks!)}{Title(week.Title)}";

    /// <summary>Such as <c>week 1-3, 5</c>.</summary>
    public static string Pattern(WeekPatternSyntax weeks)
    {
        var word = weeks.Word is null ? "" : weeks.Word.Text.ToLowerInvariant();
        var numbers = string.Join(", ", weeks.Numbers.Select(number => QuantityFormatter.Format(number)));
        return "week " + (word.Length > 0 && numbers.Length > 0 ? $"{word} {numbers}" : word + numbers);
    }

    /// <summary>The word deload is a keyword; any other title is the author's.</summary>
    private static string Title(SyntaxToken? brackets)
    {
        var title = WeekTitle.Of(brackets);
        return title.IsDeload ? " (deload)" : title.Title is { } words ? $" ({words})" : "";
    }
}
