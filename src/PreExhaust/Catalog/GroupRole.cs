namespace PreExhaust.Catalog;

/// <summary>A muscle group and how much an exercise leans on it.</summary>
/// <param name="Group">The muscle group.</param>
/// <param name="Weight">The highest weight among the group's muscles, from 0.1 to 1.</param>
public sealed record GroupRole(MuscleGroup Group, double Weight);
