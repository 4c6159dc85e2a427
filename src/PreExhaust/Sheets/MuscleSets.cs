using PreExhaust.Catalog;

namespace PreExhaust.Sheets;

/// <summary>The work of a muscle group in a week, beside what programs usually give it.</summary>
/// <param name="Group">The muscle group.</param>
/// <param name="Sets">Fractional hard sets.</param>
/// <param name="Low">Below it little growth has been measured.</param>
/// <param name="High">Above it few programs go.</param>
public sealed record MuscleSets(MuscleGroup Group, double Sets, double Low, double High);
