namespace PreExhaust.Plans;

/// <summary>A load relative to a maximum of the lifter.</summary>
/// <param name="Percent">The share of the maximum, or the range to choose from.</param>
/// <param name="Basis">The maximum that the share is of.</param>
public sealed record PercentLoad(Interval<Percentage> Percent, MaxBasis Basis) : Load
{
    /// <inheritdoc />
    public override string ToString() => Basis == MaxBasis.OneRepMax ? Share : $"{Share} TM";

    /// <summary>The share alone, such as <c>75%</c> or <c>70-75%</c>.</summary>
    internal string Share => NumberText.Of(Percent, percent => percent.Value, _ => "%");
}
