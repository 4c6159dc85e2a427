using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Literals;

/// <summary>A type of the app with the text of a plan.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="Host">The type; <c>null</c> where it cannot have members.</param>
/// <param name="Text">The text; <c>null</c> where it is no literal.</param>
/// <param name="Problems">Why not.</param>
internal sealed record WorkoutLiteral(
    string Name, HostType? Host, LiteralText? Text, ValueList<DiagnosticInfo> Problems);
