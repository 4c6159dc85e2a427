using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>An exercise line that copies a scheme or another line.</summary>
internal sealed class LineCopy(ExerciseDraft exercise, SessionDraft session, LikeSyntax like)
{
    public ExerciseDraft Exercise { get; } = exercise;

    public SessionDraft Session { get; } = session;

    public LikeSyntax Like { get; } = like;

    /// <summary>The scheme that it copies; <c>null</c> without.</summary>
    public SchemeEntry? Scheme { get; set; }

    /// <summary>The line that it copies; <c>null</c> without.</summary>
    public ExerciseDraft? Line { get; set; }

    /// <summary>Whether it copies a line of its own session, without naming it.</summary>
    public bool IsWithinSession => Like.Session is null && Line is { } line && Session.Exercises.Contains(line);
}
