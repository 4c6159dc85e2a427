namespace PreExhaust.Fatigue;

/// <summary>What a set does to a rested lifter.</summary>
/// <param name="Reps">
/// Repetitions done, of each side; of a set that a technique goes on with, those of its first part.
/// </param>
/// <param name="RepsToFailure">Repetitions a rested lifter could do with this load.</param>
/// <param name="Load">The load as a fraction of the 1RM.</param>
/// <param name="IsLoadKnown">Whether the plan gives the load; else the repetitions tell.</param>
public readonly record struct SetDose(
    double Reps, double RepsToFailure, double Load, bool IsLoadKnown = false)
{
    /// <summary>
    /// The load, as a fraction of the 1RM, with which a technique takes the set to failure: the last of a drop set;
    /// <c>null</c> for plain sets.
    /// </summary>
    public double? FailureLoad { get; init; }

    /// <summary>Repetitions left when the set ends; 0 is failure.</summary>
    public double RepsInReserve => FailureLoad is null ? Math.Max(0, RepsToFailure - Reps) : 0;

    /// <summary>
    /// The fatigue at the end of the set as a fraction of the 1RM: at failure what is left of the muscle
    /// equals the load, so the whole head-room above the load is gone.
    /// </summary>
    public double Debt => FailureLoad is { } last ? 1 - last : (1 - Load) * Math.Min(1, Reps / RepsToFailure);

    /// <summary>A set of so many repetitions to failure.</summary>
    public static SetDose ToFailure(double reps) => new(reps, reps, EpleyFormula.LoadFor(reps));
}
