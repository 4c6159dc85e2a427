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
        .Where((row, i) => !rows.Take(i).Any(earlier => Meet(earlier.Weeks, row.Weeks)))
        .ToValueList());

    /// <summary>What stands in brackets after weeks.</summary>
    public static Gen<(bool IsDeload, string? Title)> Title { get; } = Gen.Select(
        Gen.Bool, RandomQuantities.Optional(RandomText.InBrackets),
        (isDeload, title) => (isDeload, isDeload ? null : title));

    public static bool Meet(WeekPattern a, WeekPattern b) =>
        Enumerable.Range(1, Limits.Weeks).Any(week => a.Contains(week) && b.Contains(week));

    private static Gen<WeekRow> Row(int weeks) => Gen.Select(
        Pattern(weeks), RandomSets.Groups(1, 3), Title,
        (pattern, groups, title) => new WeekRow(pattern, groups) { IsDeload = title.IsDeload, Title = title.Title });

    private static WeekPattern Repeating(int every, int first) => new([]) { Every = every, First = first };
}
