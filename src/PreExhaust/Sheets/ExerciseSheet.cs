using PreExhaust.Plans;

namespace PreExhaust.Sheets;

/// <summary>An exercise of a session.</summary>
/// <param name="Name">The name, with its variant and the other choices.</param>
/// <param name="Sets">The work sets, a line for each group.</param>
public sealed record ExerciseSheet(string Name, ValueList<SetsSheet> Sets)
{
    /// <summary>Where it stands in its text; <c>null</c> for a plan without one.</summary>
    public Anchor? Source { get; init; }

    /// <summary>The label of a superset, such as <c>A1</c>; <c>null</c> without one.</summary>
    public string? Label { get; init; }

    /// <summary>The warm-up sets.</summary>
    public ValueList<SetsSheet> Warmup { get; init; }

    /// <summary>The author's notes, a line each.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>The declared intents, such as <c>pre-exhaust quads</c>.</summary>
    public ValueList<string> Intents { get; init; }

    /// <summary>
    /// Repetitions to failure that the first work set has left after what came before, plus or minus one or two;
    /// <c>null</c> for an exercise that the catalogue does not know.
    /// </summary>
    public double? PredictedReps { get; init; }

    /// <summary>The repetitions that its place costs the first work set; <c>null</c> where unknown.</summary>
    public double? LostReps { get; init; }
}
