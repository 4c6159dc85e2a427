namespace PreExhaust.Plans;

/// <summary>The body as the load.</summary>
/// <param name="External">Weight hung on the body; negative where a machine or band assists; zero without
/// either.</param>
public sealed record BodyweightLoad(Mass External) : Load
{
    /// <inheritdoc />
    public override string ToString() => External.Amount switch
    {
        0 => "BW",
        > 0 => $"BW+{External}",
        _ => $"BW{External}",
    };
}
