namespace CoachApi.Contracts;

/// <summary>A session, as it is read in the gym.</summary>
/// <param name="Name">The name.</param>
/// <param name="Day">The day, such as <c>Mon</c>; <c>null</c> where the program leaves it open.</param>
/// <param name="Minutes">How long it takes, give or take a fifth.</param>
/// <param name="Exercises">The exercises in order.</param>
/// <param name="Findings">What the rules say of it.</param>
/// <param name="Missing">Why loads are missing.</param>
public sealed record SessionView(
    string Name,
    string? Day,
    int Minutes,
    IReadOnlyList<ExerciseView> Exercises,
    IReadOnlyList<FindingView> Findings,
    IReadOnlyList<string> Missing);
