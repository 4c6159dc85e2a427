namespace PreExhaust.Language.Binding.Definitions;

/// <summary>An exercise line and its session.</summary>
/// <param name="Exercise">The line.</param>
/// <param name="Session">The session.</param>
internal sealed record PlacedLine(ExerciseDraft Exercise, SessionDraft Session);
