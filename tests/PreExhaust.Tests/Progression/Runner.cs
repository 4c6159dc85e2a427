using PreExhaust.Language;
using PreExhaust.Plans;
using PreExhaust.Progression;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Progression;

/// <summary>Runs a program text session by session; a session is said as the repetitions of its sets.</summary>
internal sealed class Runner
{
    public Runner(string text, Athlete? athlete = null, params IProgression[] progressions)
    {
        var document = WorkoutText.Parse(text);
        Assert.DoesNotContain(document.Diagnostics, d => d.Severity == PreExhaust.Analysis.Severity.Error);
        Run = document.Plan.For(athlete ?? new Athlete()) with { Progressions = progressions.ToValueList() };
        State = Run.Start();
    }

    public ResolvedPlan Run { get; private set; }

    public ProgramState State { get; set; }

    public Completion? Last { get; private set; }

    public DueSession Next => Run.Next(State)!;

    /// <summary>What is due, such as <c>Squat: 3x5 100kg</c>; exercises are separated by semicolons.</summary>
    public string Due => string.Join(
        "; ", Next.Training.Slots.Select(slot => $"{slot.Exercise}: {string.Join(", ", slot.Groups)}"));

    /// <summary>The sets of the first exercise, such as <c>3x5 100kg</c>.</summary>
    public string First => string.Join(", ", Next.Training.Slots[0].Groups);

    public ExerciseState StateOf(string exercise, string? variant = null) => State.Of(new(exercise, variant));

    /// <summary>Does the first exercise so often a set, and all others as prescribed.</summary>
    public Runner Do(params int[] reps) => Do(null, reps);

    /// <summary>The same with a load that is reported.</summary>
    public Runner Do(Mass? load, params int[] reps)
    {
        var result = Next.AsPrescribed();
        var first = result.Exercises[0] with { Sets = reps.Select(r => new DoneSet(r, load)).ToValueList() };
        return Complete(result with { Exercises = result.Exercises.SetItem(0, first) });
    }

    public Runner DoAsPrescribed(int sessions = 1)
    {
        for (var i = 0; i < sessions; i++)
            Complete(Next.AsPrescribed());
        return this;
    }

    public Runner Complete(SessionResult result)
    {
        Last = Run.Complete(State, result);
        State = Last.State;
        return this;
    }

    public Runner Skip() => Complete(SessionResult.Skipped);

    /// <summary>The same lifter with another text.</summary>
    public Runner Edit(string text)
    {
        Run = new Runner(text, Run.Athlete).Run;
        return this;
    }
}
