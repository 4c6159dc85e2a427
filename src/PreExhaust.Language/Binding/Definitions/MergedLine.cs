namespace PreExhaust.Language.Binding.Definitions;

/// <summary>A line of a session that copies another.</summary>
/// <param name="Exercise">The line.</param>
/// <param name="Model">The line of the model in whose place it stands; <c>null</c> for one that follows.</param>
internal sealed record MergedLine(ExerciseDraft Exercise, ExerciseDraft? Model);
