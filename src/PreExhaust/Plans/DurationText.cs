namespace PreExhaust.Plans;

/// <summary>Writes times as lifters do: whole minutes if they reach two, seconds otherwise.</summary>
internal static class DurationText
{
    private static readonly TimeSpan LeastMinutes = TimeSpan.FromMinutes(2);

    public static string Of(Interval<TimeSpan> time) => IsInMinutes(time)
        ? $"{time.Select(t => (decimal)t.TotalMinutes)}min"
        : $"{time.Select(t => (decimal)t.TotalSeconds)}s";

    /// <summary>A time that may be exceeded: <c>45s+</c>, <c>45-60+s</c>.</summary>
    public static string Open(Interval<TimeSpan> time)
    {
        var text = Of(time);
        var unit = text.Length - text.Reverse().TakeWhile(char.IsLetter).Count();
        return time.IsPoint ? text + "+" : text.Insert(unit, "+");
    }

    private static bool IsInMinutes(Interval<TimeSpan> time) =>
        time.Upper >= LeastMinutes && IsWhole(time.Lower) && IsWhole(time.Upper);

    private static bool IsWhole(TimeSpan time) => time.Ticks % TimeSpan.TicksPerMinute == 0;
}
