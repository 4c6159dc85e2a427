using PreExhaust.Plans;

namespace PreExhaust.Language.Tests;

/// <summary>Writes parts of a model on one line, so that tests can name what a text means.</summary>
internal static class Describe
{
    public static string Groups(IEnumerable<SetGroup> groups) => string.Join(" | ", groups.Select(Group));

    public static string Group(SetGroup group)
    {
        var open = group.Open switch { OpenEnd.LastSet => "+", OpenEnd.EverySet => "(+)", _ => "" };
        string?[] parts =
        [
            $"{group.Count}x{group.Target}{open}",
            group.Load?.ToString(),
            group.Effort?.ToString(),
            group.Rest is { } rest ? $"{(rest.FromStart ? "every" : "rest")} {Seconds(rest.Time)}" : null,
            group.Tempo is { } tempo ? $"tempo {tempo}" : null,
            group.Technique?.ToString(),
            .. group.Tags.Select(tag => $"#{tag}"),
            group.Note is { } note ? $"({note})" : null,
        ];
        return string.Join(" ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Seconds(Interval<TimeSpan> time) => time.IsPoint
        ? $"{time.Lower.TotalSeconds}s"
        : $"{time.Lower.TotalSeconds}-{time.Upper.TotalSeconds}s";
}
