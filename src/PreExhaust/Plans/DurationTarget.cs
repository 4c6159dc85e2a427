namespace PreExhaust.Plans;

/// <summary>A time under load, such as a plank of 45 seconds.</summary>
/// <param name="Time">The time, or its range.</param>
public sealed record DurationTarget(Interval<TimeSpan> Time) : SetTarget
{
    private protected override string Amount => DurationText.Of(Time);

    private protected override string OpenAmount => DurationText.Open(Time);
}
