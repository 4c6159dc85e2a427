namespace CoachApi.Contracts;

/// <summary>A session in the log, and what it has changed.</summary>
public sealed record LogEntry(
    DateTimeOffset At,
    int Cycle,
    int Week,
    string Session,
    IReadOnlyList<LoggedExercise> Exercises,
    IReadOnlyList<Change> Changes,
    IReadOnlyList<string> Notices);
