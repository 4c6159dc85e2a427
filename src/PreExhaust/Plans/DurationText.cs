namespace PreExhaust.Plans;

/// <summary>Writes times as lifters do: whole minutes from two on, seconds otherwise.</summary>
internal static class DurationText
{
    public static string Of(Interval<TimeSpan> time) => IsWholeMinutes(time.Lower) && IsWholeMinutes(time.Upper)
        ? $"{time.Select(t => (decimal)t.TotalMinutes)}min"
        : $"{time.Select(t => (decimal)t.TotalSeconds)}s";

    private static bool IsWholeMinutes(TimeSpan time) =>
        time >= TimeSpan.FromMinutes(2) && time.Ticks % TimeSpan.TicksPerMinute == 0;
}
