using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>What a plan says of one of its exercises, over all of its lines.</summary>
/// <param name="Rules">How it progresses, whichever of its lines says so.</param>
/// <param name="Weights">Its loads.</param>
internal sealed record PlannedExercise(ValueList<ProgressionRule> Rules, PlannedWeights Weights)
{
    /// <summary>An exercise that the plan does not have.</summary>
    public static PlannedExercise None { get; } = Of([]);

    /// <summary>After how many weeks its additions start again; <c>null</c> for never.</summary>
    public int? ResetEveryWeeks { get; } = Rules
        .Select(rule => (rule.Change as AddToLoad)?.ResetEveryWeeks)
        .FirstOrDefault(weeks => weeks is not null);

    /// <summary>Whether it climbs through a range of repetitions.</summary>
    public bool IsDouble { get; } = Rules.Any(rule => rule.Change is DoubleProgression);

    /// <summary>Whether a rule looks back at a cycle.</summary>
    public bool IsByCycle { get; } = Rules.Any(rule => rule.Every?.Unit == ProgressionUnit.Cycle);

    /// <summary>An exercise by its lines.</summary>
    public static PlannedExercise Of(IReadOnlyList<ExerciseSlot> lines) => new(
        lines.Select(line => line.Progression).FirstOrDefault(rules => rules.Count > 0), PlannedWeights.Of(lines));
}
