namespace PreExhaust.Plans;

/// <summary>What one set asks for: repetitions, as many as possible, a time or a distance.</summary>
public abstract record SetTarget
{
    private protected SetTarget()
    {
    }

    /// <summary>How the number relates to the two sides of the body.</summary>
    public SideCounting Sides { get; init; }
}
