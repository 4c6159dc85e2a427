using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>What was done of a session.</summary>
/// <param name="Exercises">The exercises that were done; those left out keep their progress.</param>
public sealed record SessionResult(ValueList<ExerciseResult> Exercises)
{
    /// <summary>The result of a session that was left out.</summary>
    public static SessionResult Skipped { get; } = new(default(ValueList<ExerciseResult>));

    /// <summary>
    /// The name of the session, for one that was done before its turn; <c>null</c> for the one that was due.
    /// </summary>
    public string? Session { get; init; }
}
