using System.Globalization;
using PreExhaust.Sheets;

namespace PreExhaust.Drawing;

/// <summary>A row of a session's table, in words.</summary>
/// <param name="Name">The exercise, in the first row of its sets.</param>
/// <param name="Sets">The sets.</param>
public sealed record SetsRow(string Name, SetsSheet Sets)
{
    /// <summary>Less is within what nobody can predict.</summary>
    private const double LeastLoss = 0.5;

    /// <summary>The label of a superset, in its first row.</summary>
    public string Label { get; private init; } = "";

    /// <summary>Intents and notes, below the name.</summary>
    public IReadOnlyList<string> Remarks { get; private init; } = [];

    /// <summary>Whether the sets are there to warm up.</summary>
    public bool IsWarmup { get; private init; }

    /// <summary>The repetitions that its place costs the first set, of those a rested lifter could do.</summary>
    public string Loss { get; private init; } = "";

    /// <summary>Sets and repetitions with what else there is to say.</summary>
    public string Amount => Sets.Details.Length > 0 ? $"{Sets.Amount} {Sets.Details}" : Sets.Amount;

    /// <summary>The load.</summary>
    public string Load => Sets.Load;

    /// <summary>The plates on each side, such as <c>20 + 5</c>.</summary>
    public string Plates =>
        string.Join(" + ", Sets.Plates.Select(plate => plate.Amount.ToString("0.##", CultureInfo.InvariantCulture)));

    /// <summary>The effort.</summary>
    public string Effort => Sets.Effort;

    /// <summary>The rest after each set.</summary>
    public string Rest => Sets.Rest;

    /// <summary>The rows of an exercise, warm-up first.</summary>
    public static IEnumerable<SetsRow> Of(ExerciseSheet exercise)
    {
        var warmup = exercise.Warmup.Select((sets, i) =>
            new SetsRow(i == 0 ? $"{exercise.Name}, warm-up" : "", sets) { IsWarmup = true });
        // An exercise without sets is one of the session all the same: charts and numbers count it.
        var hasWork = exercise.Sets.Count > 0;
        var work = exercise.Sets.DefaultIfEmpty(new("no sets")).Select((sets, i) => i > 0
            ? new SetsRow("", sets)
            : new(exercise.Name, sets)
            {
                Remarks = [.. exercise.Intents, .. exercise.Notes],
                Loss = hasWork ? LossOf(exercise) : "",
            });
        return warmup.Concat(work).Select((row, i) => i == 0 ? row with { Label = exercise.Label ?? "" } : row);
    }

    private static string LossOf(ExerciseSheet exercise) => exercise.LostReps is { } lost && lost >= LeastLoss
        ? string.Create(CultureInfo.InvariantCulture, $"~{lost:0} of {exercise.PredictedReps + lost:0}")
        : "";
}
