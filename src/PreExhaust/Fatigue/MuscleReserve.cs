using PreExhaust.Catalog;

namespace PreExhaust.Fatigue;

/// <summary>What is left of a muscle group.</summary>
/// <param name="Group">The muscle group.</param>
/// <param name="Left">The share of its strength that an exercise of this group alone would find, from 0 to 1.</param>
public readonly record struct MuscleReserve(MuscleGroup Group, double Left);
