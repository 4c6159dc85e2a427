using PreExhaust.Analysis;
using PreExhaust.Language;

namespace PreExhaust.Roslyn.Keystrokes;

/// <summary>What messages about C# depend on besides the code.</summary>
/// <param name="Rules">What the team says about rules; the same object as long as it says the same.</param>
/// <param name="Warnings">What becomes of warnings.</param>
/// <param name="Shared">What files define; the same object as long as all <c>.workout</c> files are.</param>
/// <param name="Directory">The folder of the project.</param>
internal sealed record Basis(
    AnalysisOptions Rules, WarningPolicy Warnings, WorkoutDefinitions Shared, string Directory)
{
    /// <summary>Files that define the same may hold other plans, so values are not enough.</summary>
    public bool Equals(Basis? other) => other is not null
        && ReferenceEquals(Rules, other.Rules)
        && ReferenceEquals(Shared, other.Shared)
        && Warnings == other.Warnings
        && Directory == other.Directory;

    /// <inheritdoc />
    public override int GetHashCode() => Directory.GetHashCode();
}
