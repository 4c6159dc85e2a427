using Microsoft.CodeAnalysis;

namespace PreExhaust.Roslyn;

/// <summary>Turns the <c>.workout</c> files of a project into typed plans.</summary>
[Generator]
public sealed class WorkoutGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
