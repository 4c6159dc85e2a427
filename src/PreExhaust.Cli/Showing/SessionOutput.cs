using PreExhaust.Sheets;

namespace PreExhaust.Cli.Showing;

/// <summary>A session; minutes are an estimate.</summary>
internal sealed record SessionOutput(
    string Name,
    string? Day,
    double Minutes,
    IReadOnlyList<string> Notes,
    IReadOnlyList<ExerciseOutput> Exercises,
    IReadOnlyList<MuscleOutput> Muscles,
    IReadOnlyList<string> Missing)
{
    public static SessionOutput Of(SessionSheet session) => new(
        session.Name,
        session.When?.ToString(),
        Math.Round(session.Time.TotalMinutes, 1),
        session.Notes,
        [.. session.Exercises.Select(ExerciseOutput.Of)],
        [.. session.Muscles.Select(MuscleOutput.Of)],
        session.Missing);
}
