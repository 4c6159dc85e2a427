namespace PreExhaust.Plans;

/// <summary>The time between sets.</summary>
/// <param name="Time">The pause, or its range.</param>
/// <param name="FromStart">Whether the time runs from the start of the set (<c>every 60s</c>) instead of its
/// end.</param>
public sealed record Rest(Interval<TimeSpan> Time, bool FromStart = false)
{
    /// <summary>The middle of the range, which calculations use.</summary>
    public TimeSpan Middle => TimeSpan.FromTicks((Time.Lower.Ticks + Time.Upper.Ticks) / 2);

    /// <summary>A fixed pause after a set, in seconds.</summary>
    public static Rest Seconds(double seconds) => new(Interval<TimeSpan>.Point(TimeSpan.FromSeconds(seconds)));

    /// <summary>The time as lifters write it, such as <c>90s</c>, <c>2-3min</c> or <c>every 60s</c>.</summary>
    public override string ToString() => (FromStart ? "every " : "") + DurationText.Of(Time);

    /// <summary>The rest as it stands in a prescription: <c>rest 90s</c>, <c>every 60s</c>.</summary>
    internal string Clause => FromStart ? ToString() : $"rest {this}";
}
