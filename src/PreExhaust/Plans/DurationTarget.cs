namespace PreExhaust.Plans;

/// <summary>A time under load, such as a plank of 45 seconds.</summary>
/// <param name="Time">The time, or its range.</param>
public sealed record DurationTarget(Interval<TimeSpan> Time) : SetTarget
{
    internal override int Minimum => (int)Math.Min(int.MaxValue, Math.Max(0, Time.Lower.TotalSeconds));

    private protected override string Amount => DurationText.Of(Time);

    private protected override string OpenAmount => DurationText.Open(Time);
}
