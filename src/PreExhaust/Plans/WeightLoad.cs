namespace PreExhaust.Plans;

/// <summary>A load in kilograms or pounds.</summary>
/// <param name="Weight">The weight, or the range to choose from.</param>
public sealed record WeightLoad(Interval<Mass> Weight) : Load
{
    /// <inheritdoc />
    public override string ToString() => NumberText.Of(Weight, mass => mass.Amount, mass => mass.Sign);
}
