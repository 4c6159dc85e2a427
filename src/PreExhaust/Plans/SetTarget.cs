namespace PreExhaust.Plans;

/// <summary>What one set asks for: repetitions, as many as possible, a time or a distance.</summary>
public abstract record SetTarget
{
    private protected SetTarget()
    {
    }

    /// <summary>How the number relates to the two sides of the body.</summary>
    public SideCounting Sides { get; init; }

    /// <summary>
    /// The target as lifters write it, such as <c>8-10</c>, <c>AMRAP</c>, <c>45s/side</c> or <c>40m</c>.
    /// </summary>
    public sealed override string ToString() => Sides switch
    {
        SideCounting.PerSide => Amount + "/side",
        SideCounting.Alternating => Amount + " alternating",
        _ => Amount,
    };

    private protected abstract string Amount { get; }
}
