namespace PreExhaust.Plans;

/// <summary>A maximum stated in the text: <c>max Back Squat 140kg</c>.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Reps">The repetitions it is a maximum for, 1 or more.</param>
/// <param name="Weight">The weight.</param>
public sealed record DeclaredMax(string Exercise, int Reps, Mass Weight);
