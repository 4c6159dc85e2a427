using PreExhaust.Resolution;

namespace PreExhaust.Progression;

/// <summary>
/// Runs a program: where a lifter starts, what comes next, and what follows from a session. Nothing here looks at a
/// clock, and the same log always gives the same state.
/// </summary>
public static class ProgramRun
{
    /// <summary>The state before the first session.</summary>
    public static ProgramState Start(this ResolvedPlan run) => new(run.Plan.Name)
    {
        Block = ProgramPlace.BlockOf(run.Plan, 1),
        Exercises = PlannedExercises.Of(run.Plan).Identities
            .Select(exercise => new ExerciseState(exercise))
            .ToValueList(),
    };

    /// <summary>
    /// The session that comes next; <c>null</c> for a plan without any. What cannot be known is among its
    /// <see cref="DueSession.Missing"/>.
    /// </summary>
    public static DueSession? Next(this ResolvedPlan run, ProgramState state) =>
        ProgramPlace.Of(run.Plan, state) is { } place ? new DueSessions(run, state, place).Of(place.Left[0]) : null;

    /// <summary>The sessions that are still to come in the week of the next one, in their order.</summary>
    public static IReadOnlyList<DueSession> RestOfWeek(this ResolvedPlan run, ProgramState state)
    {
        if (ProgramPlace.Of(run.Plan, state) is not { } place)
            return [];
        var sessions = new DueSessions(run, state, place);
        return place.Left.Select(sessions.Of).ToList();
    }

    /// <summary>The state after a session, and what has changed for the next time.</summary>
    /// <exception cref="ArgumentException">No session of that name is still to come this week.</exception>
    /// <exception cref="InvalidOperationException">
    /// The plan has no session, or names a progression of the app that <see cref="ResolvedPlan.Progressions"/> lacks.
    /// </exception>
    public static Completion Complete(this ResolvedPlan run, ProgramState state, SessionResult result)
    {
        var place = ProgramPlace.Of(run.Plan, state)
            ?? throw new InvalidOperationException($"The plan '{run.Plan.Name}' has no session to complete.");
        return new SessionCompletion(run, state, place).Complete(result);
    }

    /// <summary>The state after a session that was left out; what ends with its week or cycle still counts.</summary>
    public static Completion Skip(this ResolvedPlan run, ProgramState state) =>
        run.Complete(state, SessionResult.Skipped);

    /// <summary>
    /// Fits a state to the plan after its text has changed, and says what that means. Nothing is lost: what the text no
    /// longer has stays in the state.
    /// </summary>
    /// <param name="run">The plan as it is now.</param>
    /// <param name="state">The state of the plan as it was.</param>
    /// <param name="renames">Exercises that go on under another name.</param>
    public static Migration Migrate(this ResolvedPlan run, ProgramState state, params Rename[] renames) =>
        new StateMigration(run.Plan, renames).Migrate(state);
}
