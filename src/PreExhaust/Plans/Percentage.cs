namespace PreExhaust.Plans;

/// <summary>A percentage; 75 means 75 %.</summary>
/// <param name="Value">The number before the percent sign.</param>
public readonly record struct Percentage(decimal Value) : IComparable<Percentage>
{
    /// <summary>The percentage as a fraction; 75 % is 0.75.</summary>
    public double Fraction => (double)Value / 100;

    /// <inheritdoc />
    public int CompareTo(Percentage other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => NumberText.Of(Value) + "%";
}
