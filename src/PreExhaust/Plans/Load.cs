namespace PreExhaust.Plans;

/// <summary>
/// What is on the implement: a weight, a percentage of a maximum, the body with or without extra weight, a level, a
/// band, or what the day allows. Weights are what the implement says: bar included, one dumbbell.
/// </summary>
public abstract record Load
{
    private protected Load()
    {
    }

    /// <summary>A weight.</summary>
    public static implicit operator Load(Mass weight) => Interval<Mass>.Point(weight);

    /// <summary>A range of weights.</summary>
    public static implicit operator Load(Interval<Mass> weight) => new WeightLoad(weight);

    /// <summary>A share of the one-repetition maximum.</summary>
    public static implicit operator Load(Percentage share) => Interval<Percentage>.Point(share);

    /// <summary>A range of shares of the one-repetition maximum.</summary>
    public static implicit operator Load(Interval<Percentage> share) => new PercentLoad(share, MaxBasis.OneRepMax);
}
