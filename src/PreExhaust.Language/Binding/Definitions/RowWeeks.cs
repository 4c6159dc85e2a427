using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Compares the weeks of rows before they are bound.</summary>
internal static class RowWeeks
{
    /// <summary>Whether every week of a row has a row among some others.</summary>
    public static bool AreCovered(WeekPatternSyntax weeks, IReadOnlyList<WeekPatternSyntax> others)
    {
        if (others.Count == 0)
            return false;
        for (var week = 1; week <= Limits.Weeks; week++)
        {
            if (Contains(weeks, week) && !others.Any(other => Contains(other, week)))
                return false;
        }

        return true;
    }

    private static bool Contains(WeekPatternSyntax weeks, int week)
    {
        if (weeks.Word is { } word && !word.Is("every"))
            return word.Is("odd") == (week % 2 == 1);
        if (weeks.Word is not null)
            return weeks.Numbers.First().Lower.Value is >= 1 and var step && week % step == 0;
        return weeks.Numbers.Any(range => week >= range.Lower.Value && week <= (range.Upper ?? range.Lower).Value);
    }
}
