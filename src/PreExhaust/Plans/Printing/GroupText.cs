using System.Globalization;

namespace PreExhaust.Plans.Printing;

/// <summary>Writes group lines.</summary>
internal static class GroupText
{
    /// <summary>Such as <c>A: circuit 3 rounds, rest 2min</c>.</summary>
    public static string Of(ExerciseGroup group)
    {
        var what = group.Kind switch
        {
            GroupKind.Emom => $" {Time(group.Duration)}",
            GroupKind.Amrap => $" {Time(group.Duration)}",
            GroupKind.Every => $" {Time(group.Every)}{Times(group.Rounds)}",
            _ => Rounds(group.Rounds),
        };
        var rest = group.Rest is null ? "" : $", {group.Rest.Clause}";
        return $"{group.Letter}: {group.Kind.ToString().ToLowerInvariant()}{what}{rest}";
    }

    private static string Time(TimeSpan? time) =>
        time is { } value ? DurationText.Of(Interval<TimeSpan>.Point(value)) : "";

    private static string Times(int? rounds) => rounds is null ? "" : $" x {Number(rounds.Value)}";

    private static string Rounds(int? rounds) => rounds switch
    {
        null => "",
        1 => " 1 round",
        _ => $" {Number(rounds.Value)} rounds",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
