namespace CoachApi.Contracts;

/// <summary>What was done of an exercise.</summary>
/// <param name="Exercise">The exercise, with its variant in brackets.</param>
/// <param name="Sets">The work sets in order.</param>
public sealed record LoggedExercise(string Exercise, [Items] IReadOnlyList<LoggedSet> Sets);
