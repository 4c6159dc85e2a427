namespace PreExhaust.Fatigue;

/// <summary>The fatigue that an exercise feels at a time, by its parts, as fractions of its 1RM.</summary>
/// <param name="Fast">What is soon gone.</param>
/// <param name="Slow">What stays for minutes.</param>
/// <param name="Systemic">What any exercise feels.</param>
/// <param name="At">The time, from the start of the session.</param>
internal readonly record struct FeltFatigue(double Fast, double Slow, double Systemic, TimeSpan At)
{
    /// <summary>All of it.</summary>
    public double Total => Fast + Slow + Systemic;

    /// <summary>What is left of it at a later time, if nothing comes on top.</summary>
    public FeltFatigue Later(TimeSpan at) => new(
        Fast * FatigueDecay.Fast(at - At),
        Slow * FatigueDecay.Slow(at - At),
        Systemic * FatigueDecay.Systemic(at - At),
        at);

    /// <summary>With another one of the same time.</summary>
    public FeltFatigue With(FeltFatigue other) =>
        new(Fast + other.Fast, Slow + other.Slow, Systemic + other.Systemic, At);
}
