using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>What was done of an exercise. One that stands twice in a session has two of them, in its order.</summary>
/// <param name="Exercise">
/// The exercise by any of its names, and its variant; of a choice the one that was done.
/// </param>
/// <param name="Sets">The work sets in order; none for an exercise that was left out.</param>
public sealed record ExerciseResult(ExerciseReference Exercise, ValueList<DoneSet> Sets)
{
    /// <summary>The exercise with its sets, such as <c>Back Squat: 5, 5, 4</c>.</summary>
    public override string ToString() => $"{Exercise}: {string.Join(", ", Sets)}";
}
