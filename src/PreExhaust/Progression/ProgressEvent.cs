using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>What changes the next time an exercise is done.</summary>
/// <param name="Exercise">The exercise and its variant.</param>
/// <param name="Kind">What has changed.</param>
/// <param name="Rule">The rule that acted.</param>
/// <param name="Text">The change as lifters say it, such as <c>100kg to 102.5kg</c> or <c>stage 2: 6x2+</c>.</param>
public sealed record ProgressEvent(ExerciseReference Exercise, ProgressKind Kind, ProgressionRule Rule, string Text)
{
    /// <inheritdoc />
    public override string ToString() => $"{Exercise}: {Text} ({Rule})";
}
