using Microsoft.CodeAnalysis;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>A step that throws when it runs.</summary>
/// <param name="Message">What it says then.</param>
/// <param name="Step">The step.</param>
internal sealed record FoldProblem(string Message, IOperation Step);
