namespace PreExhaust.Progression;

/// <summary>What a change makes of an exercise.</summary>
/// <param name="State">The exercise after it.</param>
/// <param name="Kind">What has changed.</param>
/// <param name="Text">The change as lifters say it.</param>
internal sealed record ChangeResult(ExerciseState State, ProgressKind Kind, string Text);
