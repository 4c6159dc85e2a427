namespace PreExhaust.Plans;

/// <summary>A choice of weeks: <c>week 1-3, 5</c>, <c>week odd</c>, <c>week every 4</c>.</summary>
/// <param name="Ranges">The weeks named one by one or as ranges, counted from 1; empty for a repeating choice.</param>
public sealed record WeekPattern(ValueList<Interval<int>> Ranges)
{
    /// <summary>For a repeating choice the distance between its weeks; otherwise 0.</summary>
    public int Every { get; init; }

    /// <summary>For a repeating choice its first week, counted from 1.</summary>
    public int First { get; init; }

    /// <summary>One week.</summary>
    public static implicit operator WeekPattern(int week) => Interval<int>.Point(week);

    /// <summary>Weeks in a row.</summary>
    public static implicit operator WeekPattern(Interval<int> weeks) => new([weeks]);

    /// <summary>Whether week <paramref name="week"/>, counted from 1, is chosen.</summary>
    public bool Contains(int week)
    {
        if (Every > 0)
            return week >= First && (week - First) % Every == 0;
        foreach (var range in Ranges)
        {
            if (range.Lower <= week && week <= range.Upper)
                return true;
        }

        return false;
    }

    /// <summary>The choice as it stands after the word "week": <c>1-3, 5</c>, <c>odd</c>, <c>every 4</c>.</summary>
    public override string ToString() => (Every, First) switch
    {
        (0, _) => string.Join(", ", Ranges),
        (2, 1) => "odd",
        (2, 2) => "even",
        _ => $"every {Every}",
    };
}
