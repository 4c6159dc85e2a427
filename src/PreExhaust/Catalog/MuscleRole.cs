namespace PreExhaust.Catalog;

/// <summary>A muscle and the part it plays in an exercise.</summary>
/// <param name="Muscle">The id of the muscle, such as <c>triceps-long</c>.</param>
/// <param name="Involvement">Its part.</param>
public sealed record MuscleRole(string Muscle, Involvement Involvement);
