namespace PreExhaust.Plans;

/// <summary>
/// The set goes on with lighter loads, at once and to failure: either <see cref="Loads"/>, or so many
/// <see cref="Drops"/> that each take <see cref="Decrease"/> off the load before.
/// </summary>
public sealed record DropTechnique : Technique
{
    private const int HighestStep = 50;

    /// <summary>The loads after the first, in order; empty where they follow from a decrease.</summary>
    public ValueList<Load> Loads { get; init; }

    /// <summary>How often the load drops by <see cref="Decrease"/>; 0 beside <see cref="Loads"/>.</summary>
    public int Drops { get; init; }

    /// <summary>The share of the load before that each drop takes off, from above 0 to below 100 %.</summary>
    public Percentage Decrease { get; init; }

    /// <summary>The number of drops, however they are said.</summary>
    public int Count => Loads.Count > 0 ? Loads.Count : Drops;

    /// <summary>The technique as lifters write it, such as <c>drop 80kg, 60kg</c> or <c>drop 2x -20%</c>.</summary>
    public override string ToString() => Text(load => load.ToString());

    /// <summary>A small share alone could be what is taken off; <c>to</c> says that it is what is left.</summary>
    internal string Text(Func<Load, string> write)
    {
        if (Loads.Count == 0)
            return Drops == 1 ? $"drop -{Decrease}" : $"drop {Drops}x -{Decrease}";
        var isSmall = Loads.Count == 1 && Loads[0] is PercentLoad { Percent.Lower.Value: <= HighestStep };
        return $"drop {(isSmall ? "to " : "")}{string.Join(", ", Loads.Select(write))}";
    }
}
