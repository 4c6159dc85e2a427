namespace ConsoleCoach;

/// <summary>A session as it was done.</summary>
internal sealed record LoggedSession(string Session, int Cycle, int Week, IReadOnlyList<LoggedExercise> Exercises);
