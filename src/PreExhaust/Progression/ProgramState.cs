using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>
/// How far a lifter is in a program: the place in it, and what each exercise has reached. It lies beside the text and
/// compares by value; an app keeps it as JSON.
/// </summary>
/// <param name="Program">The name of the program, for people; a new name loses nothing.</param>
public sealed partial record ProgramState(string Program)
{
    /// <summary>The pass through all weeks, from 1.</summary>
    public int Cycle { get; init; } = 1;

    /// <summary>The week of the cycle, from 1.</summary>
    public int Week { get; init; } = 1;

    /// <summary>The name of the block that the week lies in; <c>null</c> without blocks.</summary>
    public string? Block { get; init; }

    /// <summary>The names of the sessions of this week that are done or skipped, in that order.</summary>
    public ValueList<string> Done { get; init; }

    /// <summary>Whether missed repetitions made this week a deload (<c>deload auto</c>).</summary>
    public bool IsDeload { get; init; }

    /// <summary>Whether missed repetitions ask for a deload in the next week.</summary>
    public bool AsksForDeload { get; init; }

    /// <summary>What the exercises have reached, one entry for each exercise and variant.</summary>
    public ValueList<ExerciseState> Exercises { get; init; }

    /// <summary>What an exercise has reached; a fresh start where nothing is known of it.</summary>
    public ExerciseState Of(ExerciseReference exercise)
    {
        var index = IndexOf(exercise);
        return index < 0 ? new(exercise) : Exercises[index];
    }

    /// <summary>The same state with another one of its exercise.</summary>
    public ProgramState With(ExerciseState exercise)
    {
        var index = IndexOf(exercise.Exercise);
        return this with
        {
            Exercises = index < 0 ? Exercises.Add(exercise) : Exercises.SetItem(index, exercise),
        };
    }

    /// <summary>
    /// The same state, in which an exercise starts afresh: from the load in the text and the athlete's max.
    /// </summary>
    public ProgramState Without(ExerciseReference exercise)
    {
        var index = IndexOf(exercise);
        return index < 0 ? this : this with { Exercises = Exercises.RemoveAt(index) };
    }

    private int IndexOf(ExerciseReference exercise)
    {
        for (var i = 0; i < Exercises.Count; i++)
        {
            if (Exercises[i].Exercise == exercise)
                return i;
        }

        return -1;
    }
}
