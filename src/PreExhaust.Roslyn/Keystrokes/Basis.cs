using PreExhaust.Analysis;
using PreExhaust.Language;

namespace PreExhaust.Roslyn.Keystrokes;

/// <summary>What messages about C# depend on besides the code.</summary>
/// <param name="rules">What the team says about rules; the same object as long as it says the same.</param>
/// <param name="warnings">What becomes of warnings.</param>
/// <param name="shared">What files define; the same object as long as all <c>.workout</c> files are.</param>
/// <param name="directory">The folder of the project.</param>
internal sealed class Basis(
    AnalysisOptions rules, WarningPolicy warnings, WorkoutDefinitions shared, string directory) : IEquatable<Basis>
{
    private readonly (AnalysisOptions Rules, WorkoutDefinitions Shared) _objects = (rules, shared);
    private readonly (WarningPolicy Warnings, string Directory) _values = (warnings, directory);

    /// <summary>Files that define the same may hold other plans, so values are not enough.</summary>
    public bool Equals(Basis? other) => other is not null
        && ReferenceEquals(_objects.Rules, other._objects.Rules)
        && ReferenceEquals(_objects.Shared, other._objects.Shared)
        && _values.Equals(other._values);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Basis);

    /// <inheritdoc />
    public override int GetHashCode() => _values.GetHashCode();
}
