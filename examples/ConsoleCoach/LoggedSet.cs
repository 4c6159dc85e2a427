using System.Text.Json.Serialization;
using PreExhaust.Plans;
using PreExhaust.Progression;

namespace ConsoleCoach;

/// <summary>A set as it was done; the load only where it was another than prescribed.</summary>
internal sealed record LoggedSet(int Reps, string? Load = null, decimal? Rpe = null)
{
    /// <summary>Whether a coach can have written it.</summary>
    [JsonIgnore]
    public bool IsSound => Reps >= 0 && (Load is null || Mass.TryParse(Load, out _));

    public DoneSet ToDone() => new(Reps, Mass.TryParse(Load, out var load) ? load : null) { Rpe = Rpe };
}
