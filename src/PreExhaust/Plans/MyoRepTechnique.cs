namespace PreExhaust.Plans;

/// <summary>A set close to failure, then mini sets after a few breaths each: <c>myo 15 + 4x5</c>.</summary>
/// <param name="Activation">The repetitions of the first set, or their range.</param>
/// <param name="MiniSets">The number of mini sets, or its range.</param>
/// <param name="MiniReps">The repetitions of a mini set, or their range.</param>
public sealed record MyoRepTechnique(Interval<int> Activation, Interval<int> MiniSets, Interval<int> MiniReps)
    : Technique
{
    /// <inheritdoc />
    public override Interval<int>? Reps => new(
        unchecked(Activation.Lower + (MiniSets.Lower * MiniReps.Lower)),
        unchecked(Activation.Upper + (MiniSets.Upper * MiniReps.Upper)));

    /// <inheritdoc />
    public override string ToString() => $"myo {Activation} + {MiniSets}x{MiniReps}";
}
