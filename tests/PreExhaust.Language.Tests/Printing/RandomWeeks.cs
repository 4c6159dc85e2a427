using CsCheck;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Choices of weeks inside a number of weeks.</summary>
internal static class RandomWeeks
{
    public static Gen<WeekPattern> Pattern(int weeks) => Gen.OneOf(
        Gen.OneOf(Repeating(2, 1), Repeating(2, 2)),
        Gen.Int[1, weeks].Select(every => Repeating(every, every)),
        RandomQuantities.Range(Gen.Int[1, weeks]).Array[1, 3].Select(ranges => new WeekPattern(ranges.ToValueList())));

    /// <summary>Rows of which no two hold for one week.</summary>
    public static Gen<ValueList<WeekRow>> Rows(int weeks) => Row(weeks).Array[0, 3].Select(rows => rows
        .Where((row, i) => !rows.Take(i).Any(earlier => Meet(earlier, row)))
        .ToValueList());

    private static Gen<WeekRow> Row(int weeks) => Gen.Select(
        Pattern(weeks), RandomSets.Groups(1, 3), Gen.Bool, RandomQuantities.Optional(RandomText.InBrackets),
        (pattern, groups, isDeload, title) => new WeekRow(pattern, groups)
        {
            IsDeload = isDeload,
            Title = isDeload || string.Equals(title, "deload", StringComparison.OrdinalIgnoreCase) ? null : title,
        });

    private static bool Meet(WeekRow a, WeekRow b) =>
        Enumerable.Range(1, Limits.Weeks).Any(week => a.Weeks.Contains(week) && b.Weeks.Contains(week));

    private static WeekPattern Repeating(int every, int first) => new([]) { Every = every, First = first };
}
