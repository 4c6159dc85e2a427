using System.ComponentModel.DataAnnotations;
using PreExhaust.Plans;

namespace CoachApi.Contracts;

/// <summary>A set as it was done.</summary>
/// <param name="Reps">The repetitions; of a timed set its seconds, of a distance its metres.</param>
public sealed record LoggedSet([Range(0, 9999)] int Reps)
{
    /// <summary>The weight, where it was another than prescribed.</summary>
    public Mass? Load { get; init; }

    /// <summary>How hard it was.</summary>
    [Range(5.0, 10.0)]
    public decimal? Rpe { get; init; }
}
