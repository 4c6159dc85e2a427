namespace PreExhaust.Plans;

/// <summary>How close to failure a set is taken.</summary>
/// <param name="Scale">The scale the lifter used.</param>
/// <param name="Value">The rating on that scale, or its range; 0 for <see cref="EffortScale.Failure"/>.</param>
public sealed record Effort(EffortScale Scale, Interval<decimal> Value)
{
    /// <summary>The effort written as "to failure".</summary>
    public static Effort ToFailure { get; } = new(EffortScale.Failure, Interval<decimal>.Point(0));

    /// <summary>
    /// Repetitions left when the set ends; RIR = 10 - RPE
    /// (Zourdos et al. 2016, J Strength Cond Res 30(1):267).
    /// </summary>
    public Interval<decimal> RepsInReserve =>
        Scale == EffortScale.Rpe ? new(10 - Value.Upper, 10 - Value.Lower) : Value;

    /// <inheritdoc />
    public override string ToString() => Scale switch
    {
        EffortScale.Rpe => $"RPE {Value}",
        EffortScale.Rir => $"RIR {Value}",
        _ => "to failure",
    };
}
