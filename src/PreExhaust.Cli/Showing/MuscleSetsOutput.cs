namespace PreExhaust.Cli.Showing;

/// <summary>Fractional hard sets of a week, and the band that most programs keep to.</summary>
internal sealed record MuscleSetsOutput(string Id, string Name, double Sets, double Low, double High);
