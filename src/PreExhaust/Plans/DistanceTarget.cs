namespace PreExhaust.Plans;

/// <summary>A distance, such as a carry over 40 metres.</summary>
/// <param name="Metres">The distance in metres, or its range.</param>
public sealed record DistanceTarget(Interval<decimal> Metres) : SetTarget
{
    private protected override string Amount => $"{Metres}m";
}
