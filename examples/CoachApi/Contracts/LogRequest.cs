namespace CoachApi.Contracts;

/// <summary>A session as it was done.</summary>
/// <param name="Version">The version of the week that the athlete saw.</param>
/// <param name="Session">The name of the session.</param>
/// <param name="Exercises">The exercises that were done; those left out keep their progress.</param>
public sealed record LogRequest(
    long Version, string Session, [Items] IReadOnlyList<LoggedExercise> Exercises);
