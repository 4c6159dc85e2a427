using PreExhaust.Resolution;

namespace PreExhaust.Progression;

/// <summary>A prescribed set and what was done of it.</summary>
/// <param name="Planned">The set.</param>
/// <param name="Reps">The repetitions, seconds or metres; 0 where it was left out.</param>
/// <param name="Done">The set as reported; <c>null</c> where it was left out.</param>
public sealed record SetOutcome(ResolvedSet Planned, int Reps, DoneSet? Done)
{
    /// <summary>Less than this is how scales differ; in kilograms.</summary>
    private const decimal Tolerance = 0.05m;

    /// <summary>The fewest repetitions, seconds or metres that fulfil the set.</summary>
    public int Minimum => Planned.Planned.Target.Minimum;

    /// <summary>Whether it reached its minimum with no less than the prescribed load.</summary>
    public bool IsReached => Done is not null && Reps >= Minimum && !IsLighter;

    private bool IsLighter => Planned.Load is { IsEstimate: false, Range: { } range } && Done?.Load is { } load
        && load.Kilograms < range.Lower.Kilograms - Tolerance;
}
