namespace PreExhaust.Plans;

/// <summary>A distance, such as a carry over 40 metres.</summary>
/// <param name="Metres">The distance in metres, or its range.</param>
public sealed record DistanceTarget(Interval<decimal> Metres) : SetTarget
{
    /// <summary>Below this a lone m could be minutes.</summary>
    private const int LeastForSign = 10;

    internal override int Minimum => (int)Math.Min(int.MaxValue, Math.Max(0, Metres.Lower));

    private protected override string Amount => Metres + Unit;

    private protected override string OpenAmount => Metres.IsPoint && Unit == "m" ? $"{Metres}m+" : $"{Metres}+{Unit}";

    private string Unit => Metres.Lower < LeastForSign ? " metres" : "m";
}
