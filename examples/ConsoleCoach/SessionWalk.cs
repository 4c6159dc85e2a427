using PreExhaust.Plans;
using PreExhaust.Progression;
using PreExhaust.Resolution;

namespace ConsoleCoach;

/// <summary>How far a session has been walked through.</summary>
internal sealed class SessionWalk
{
    private readonly List<LoggedExercise> _exercises;

    /// <summary>What was begun and is no longer part of the session, because the text has changed since.</summary>
    private readonly List<LoggedExercise> _others;

    /// <param name="run">The plan.</param>
    /// <param name="due">The session.</param>
    /// <param name="begun">What was logged of it before.</param>
    public SessionWalk(ResolvedPlan run, DueSession due, IEnumerable<LoggedExercise> begun)
    {
        Slots = due.Training.Slots;
        Unit = run.Plan.SettingsOf(due.Training.Session).Units ?? default;
        _others = [.. begun];
        _exercises = [.. Slots.Select(Take)];
    }

    public IReadOnlyList<ResolvedSlot> Slots { get; }

    /// <summary>The unit of weights that are typed without one.</summary>
    public MassUnit Unit { get; }

    /// <summary>What was done so far.</summary>
    public IReadOnlyList<LoggedExercise> Begun =>
        [.. _exercises.Where(exercise => exercise.IsSkipped || exercise.Sets.Count > 0), .. _others];

    public SessionResult Result => new([.. Begun.Select(exercise => exercise.ToResult())]);

    /// <summary>The sets that are still to come.</summary>
    public IEnumerable<Step> Left() => Step.Of(Slots)
        .Where(step => !_exercises[step.Slot].IsSkipped && _exercises[step.Slot].Sets.Count == step.Number);

    public void Log(Step step, LoggedSet set)
    {
        var exercise = _exercises[step.Slot];
        _exercises[step.Slot] = exercise with { Sets = [.. exercise.Sets, set] };
    }

    public void Skip(Step step) => _exercises[step.Slot] = _exercises[step.Slot] with { IsSkipped = true };

    private LoggedExercise Take(ResolvedSlot slot)
    {
        if (_others.Find(exercise => exercise.IsOf(slot.Exercise)) is not { } begun)
            return LoggedExercise.Begin(slot.Exercise);
        _others.Remove(begun);
        return begun;
    }
}
