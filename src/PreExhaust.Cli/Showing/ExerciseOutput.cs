using PreExhaust.Sheets;

namespace PreExhaust.Cli.Showing;

/// <summary>An exercise; repetitions are those of its first work set.</summary>
internal sealed record ExerciseOutput(
    string? Label,
    string Name,
    IReadOnlyList<string> Intents,
    IReadOnlyList<string> Notes,
    IReadOnlyList<SetsOutput> Warmup,
    IReadOnlyList<SetsOutput> Sets,
    double? PredictedReps,
    double? LostReps)
{
    public static ExerciseOutput Of(ExerciseSheet exercise) => new(
        exercise.Label,
        exercise.Name,
        exercise.Intents,
        exercise.Notes,
        [.. exercise.Warmup.Select(SetsOutput.Of)],
        [.. exercise.Sets.Select(SetsOutput.Of)],
        Rounded(exercise.PredictedReps),
        Rounded(exercise.LostReps));

    private static double? Rounded(double? reps) => reps is { } known ? Math.Round(known, 2) : null;
}
