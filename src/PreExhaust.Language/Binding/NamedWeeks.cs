using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>The weeks that lines speak of.</summary>
internal static class NamedWeeks
{
    /// <summary>
    /// The last week that is named: who names weeks without saying how many there are has at least those.
    /// <c>null</c> where none is named.
    /// </summary>
    public static int? Last(ValueList<Session> sessions, ValueList<WeekSection> sections)
    {
        var last = 0;
        foreach (var session in sessions)
        {
            foreach (var slot in session.Slots)
                last = Math.Max(last, Last(slot));
        }

        foreach (var section in sections)
            last = Math.Max(last, Last(section.Weeks));
        return last == 0 ? null : last;
    }

    private static int Last(ExerciseSlot slot)
    {
        var last = Last(slot.OnlyWeeks);
        foreach (var row in slot.Weeks)
            last = Math.Max(last, Last(row.Weeks));
        foreach (var rule in slot.Progression)
            last = rule.When is WeekCondition condition ? Math.Max(last, condition.Week) : last;
        return last;
    }

    private static int Last(WeekPattern? pattern)
    {
        var last = 0;
        foreach (var range in pattern?.Ranges ?? default)
            last = Math.Max(last, range.Upper);
        return last;
    }

    /// <summary>The only week that a pattern names; <c>null</c> for any other pattern.</summary>
    public static int? Single(WeekPattern pattern) =>
        pattern is { Every: 0, Ranges: [{ IsPoint: true } only] } ? only.Lower : null;

    /// <summary>Weeks as a reader lists them: <c>2, 5-8</c>.</summary>
    /// <param name="weeks">The weeks, rising.</param>
    public static string List(IReadOnlyList<int> weeks)
    {
        var parts = new List<string>();
        for (var start = 0; start < weeks.Count;)
        {
            var end = start;
            while (end + 1 < weeks.Count && weeks[end + 1] == weeks[end] + 1)
                end++;
            parts.Add(start == end ? $"{weeks[start]}" : $"{weeks[start]}-{weeks[end]}");
            start = end + 1;
        }

        return string.Join(", ", parts);
    }
}
