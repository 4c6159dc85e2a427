using PreExhaust.Progression;

namespace ConsoleCoach;

/// <summary>What is kept between two starts.</summary>
/// <param name="State">How far the lifter is.</param>
/// <param name="Plan">The fingerprint of the plan that the state was last fitted to.</param>
internal sealed record Logbook(ProgramState State, string Plan)
{
    /// <summary>The exercises of the session under way that were begun, in its order.</summary>
    public IReadOnlyList<LoggedExercise> Today { get; init; } = [];

    /// <summary>The sessions that were done, the first one first.</summary>
    public IReadOnlyList<LoggedSession> Sessions { get; init; } = [];
}
