using PreExhaust.Plans;
using PreExhaust.Progression;

namespace ConsoleCoach;

/// <summary>What was done of an exercise so far.</summary>
internal sealed record LoggedExercise(string Exercise, IReadOnlyList<LoggedSet> Sets)
{
    public string? Variant { get; init; }

    /// <summary>Whether the rest of it is left out.</summary>
    public bool IsSkipped { get; init; }

    public static LoggedExercise Begin(ExerciseReference exercise) => new(exercise.Name, [])
    {
        Variant = exercise.Variant,
    };

    public bool IsOf(ExerciseReference exercise) => new ExerciseReference(Exercise, Variant) == exercise;

    public ExerciseResult ToResult() => new(new(Exercise, Variant), [.. Sets.Select(set => set.ToDone())]);
}
