using Microsoft.CodeAnalysis;

namespace PreExhaust.Roslyn;

/// <summary>A file and what the build says about it.</summary>
/// <param name="Text">The file.</param>
/// <param name="Options">What the build says about it alone.</param>
internal sealed record WorkoutInput(AdditionalText Text, FileOptions Options);
