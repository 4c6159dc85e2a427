using PreExhaust.Language.Syntax;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>An exercise of a session that a load refers to.</summary>
/// <param name="SessionPlace">Where the session is named.</param>
/// <param name="Session">The session's name.</param>
/// <param name="ExercisePlace">Where the exercise is named.</param>
/// <param name="Exercise">The exercise.</param>
internal sealed record SessionReference(
    SyntaxToken SessionPlace,
    string Session,
    SyntaxToken ExercisePlace,
    ExerciseReference Exercise);
