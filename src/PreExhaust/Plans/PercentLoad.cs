namespace PreExhaust.Plans;

/// <summary>A load relative to a maximum of the lifter.</summary>
/// <param name="Percent">The share of the maximum, or the range to choose from.</param>
/// <param name="Basis">The maximum that the share is of.</param>
public sealed record PercentLoad(Interval<Percentage> Percent, MaxBasis Basis) : Load
{
    /// <inheritdoc />
    public override string ToString() => Basis == MaxBasis.OneRepMax ? $"{Percent}" : $"{Percent} TM";
}
