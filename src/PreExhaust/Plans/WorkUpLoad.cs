namespace PreExhaust.Plans;

/// <summary>
/// A load found on the day, by sets that grow heavier until one is as hard as prescribed:
/// <c>work up to 3RM</c> is one set of three at RPE 10.
/// </summary>
public sealed record WorkUpLoad : Load
{
    /// <inheritdoc />
    public override string ToString() => "found on the day";
}
