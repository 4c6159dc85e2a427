using System.Globalization;
using PreExhaust.Sheets;

namespace PreExhaust.Cli.Showing;

/// <summary>A row of a session's table, in words.</summary>
/// <param name="Name">The exercise, in the first row of its sets.</param>
/// <param name="Sets">The sets.</param>
internal sealed record SetsRow(string Name, SetsSheet Sets)
{
    /// <summary>Less is within what nobody can predict.</summary>
    private const double LeastLoss = 0.5;

    public string Label { get; private init; } = "";

    /// <summary>Intents and notes, below the name.</summary>
    public IReadOnlyList<string> Remarks { get; private init; } = [];

    public bool IsWarmup { get; private init; }

    /// <summary>The repetitions that its place costs the first set, of those a rested lifter could do.</summary>
    public string Loss { get; private init; } = "";

    public string Amount => Sets.Details.Length > 0 ? $"{Sets.Amount} {Sets.Details}" : Sets.Amount;

    public string Load => Sets.Load;

    public string Plates =>
        string.Join(" + ", Sets.Plates.Select(plate => plate.Amount.ToString("0.##", CultureInfo.InvariantCulture)));

    public string Effort => Sets.Effort;

    public string Rest => Sets.Rest;

    /// <summary>The rows of an exercise, warm-up first.</summary>
    public static IEnumerable<SetsRow> Of(ExerciseSheet exercise)
    {
        var warmup = exercise.Warmup.Select((sets, i) =>
            new SetsRow(i == 0 ? $"{exercise.Name}, warm-up" : "", sets) { IsWarmup = true });
        var work = exercise.Sets.Select((sets, i) => i > 0 ? new SetsRow("", sets) : new(exercise.Name, sets)
        {
            Remarks = [.. exercise.Intents, .. exercise.Notes],
            Loss = LossOf(exercise),
        });
        return warmup.Concat(work).Select((row, i) => i == 0 ? row with { Label = exercise.Label ?? "" } : row);
    }

    private static string LossOf(ExerciseSheet exercise) => exercise.LostReps is { } lost && lost >= LeastLoss
        ? string.Create(CultureInfo.InvariantCulture, $"~{lost:0} of {exercise.PredictedReps + lost:0}")
        : "";
}
