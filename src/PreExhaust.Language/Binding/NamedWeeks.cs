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
        var slots = sessions.SelectMany(session => session.Slots).ToList();
        var progressing = slots
            .SelectMany(slot => slot.Progression)
            .Select(rule => rule.When)
            .OfType<WeekCondition>();
        var patterns = slots
            .SelectMany(slot => slot.Weeks.Select(row => row.Weeks).Append(slot.OnlyWeeks))
            .Concat(sections.Select(section => (WeekPattern?)section.Weeks));
        var weeks = patterns
            .SelectMany(pattern => pattern?.Ranges ?? default)
            .Select(range => range.Upper)
            .Concat(progressing.Select(condition => condition.Week))
            .ToList();
        return weeks.Count == 0 ? null : weeks.Max();
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
