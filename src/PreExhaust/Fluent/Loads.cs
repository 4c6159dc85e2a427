using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>Loads that are neither a weight nor a share.</summary>
/// <example><code>3.Sets(8).At(Loads.Bodyweight.Plus(20.Kg()))</code></example>
public static class Loads
{
    /// <summary>The body alone: <c>BW</c>.</summary>
    public static BodyweightLoad Bodyweight { get; } = new(Mass.FromKilograms(0));

    /// <summary>A setting of a machine that says nothing about weight: <c>level 7</c>.</summary>
    public static LevelLoad Level(double level) => Level(level, level);

    /// <summary>A range of settings: <c>level 7-8</c>.</summary>
    public static LevelLoad Level(double lower, double upper) => new(Units.Rising((decimal)lower, (decimal)upper));

    /// <summary>An elastic band: <c>band red</c>.</summary>
    public static BandLoad Band(string colour) => new(Said.Line(colour, nameof(colour)));

    /// <summary>The body with weight hung on it: <c>BW+20kg</c>.</summary>
    public static BodyweightLoad Plus(this BodyweightLoad body, Mass weight) =>
        new(Said.Once(body, "weight", Hung(body), weight));

    /// <summary>The body with the help of a machine or band: <c>BW-15kg</c>.</summary>
    public static BodyweightLoad Minus(this BodyweightLoad body, Mass help) =>
        body.Plus(help with { Amount = -help.Amount });

    private static object? Hung(BodyweightLoad body) => body.External.Amount == 0 ? null : body;
}
