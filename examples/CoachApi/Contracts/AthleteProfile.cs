using System.ComponentModel.DataAnnotations;
using PreExhaust.Plans;

namespace CoachApi.Contracts;

/// <summary>What an athlete says at the start.</summary>
/// <param name="Name">The name.</param>
/// <param name="Plan">The id of the program.</param>
public sealed record AthleteProfile([Length(1, 80)] string Name, [MaxLength(80)] string Plan)
{
    /// <summary>The bodyweight, such as <c>80kg</c>.</summary>
    public Mass? Bodyweight { get; init; }

    /// <summary>What the athlete can lift.</summary>
    [Items]
    public IReadOnlyList<KnownMax> Maxes { get; init; } = [];
}
