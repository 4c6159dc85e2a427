using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>An exercise that goes on under another name.</summary>
/// <param name="From">Its name in the state.</param>
/// <param name="To">Its name in the plan.</param>
public sealed record Rename(ExerciseReference From, ExerciseReference To)
{
    /// <summary>Both names, such as <c>Back Squat to Front Squat</c>.</summary>
    public override string ToString() => $"{From} to {To}";
}
