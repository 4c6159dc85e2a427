namespace PreExhaust.Plans.Printing;

/// <summary>Writes choices of weeks.</summary>
internal static class WeekText
{
    /// <summary>As many weeks as the language counts.</summary>
    private const int MostWeeks = 104;

    /// <summary>Such as <c>week 1-3, 5</c>.</summary>
    /// <param name="weeks">The choice.</param>
    /// <param name="count">The number of weeks there are.</param>
    public static string Of(WeekPattern weeks, int count) => $"week {Sayable(weeks, count)}";

    /// <summary>The start of a row, such as <c>week 4 (deload)</c>.</summary>
    public static string Row(WeekRow row, int count) => Titled(row.Weeks, row.IsDeload, row.Title, count);

    /// <summary>A choice with what stands in brackets after it.</summary>
    public static string Titled(WeekPattern weeks, bool isDeload, string? title, int count) =>
        Of(weeks, count) + NameText.Title(isDeload ? "deload" : title);

    /// <summary>A choice that repeats but begins at odds with its step is said week by week.</summary>
    private static WeekPattern Sayable(WeekPattern weeks, int count)
    {
        var isSayable = weeks.Every == 0 || weeks.First == weeks.Every || weeks is { Every: 2, First: 1 };
        if (isSayable)
            return weeks;
        var chosen = Enumerable.Range(1, Math.Min(count, MostWeeks)).Where(weeks.Contains);
        return new(chosen.Select(Interval<int>.Point).ToValueList());
    }
}
