using System.ComponentModel.DataAnnotations;
using PreExhaust.Plans;

namespace CoachApi.Contracts;

/// <summary>A weight that was lifted.</summary>
/// <param name="Exercise">The exercise by any of its names.</param>
/// <param name="Weight">The weight, such as <c>100kg</c>.</param>
public sealed record KnownMax([Length(1, 100)] string Exercise, Mass Weight)
{
    /// <summary>The repetitions it was lifted for.</summary>
    [Range(1, 10)]
    public int Reps { get; init; } = 1;
}
