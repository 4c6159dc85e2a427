namespace PreExhaust.Plans;

/// <summary>How a set goes on beyond its last repetition, or is broken by short pauses.</summary>
public abstract record Technique
{
    private protected Technique()
    {
    }

    /// <summary>The repetitions of the whole set, where the technique itself says them.</summary>
    public virtual Interval<int>? Reps => null;

    private protected static Interval<int> Sum(ValueList<int> parts) =>
        Interval<int>.Point(parts.Aggregate(0, (sum, part) => unchecked(sum + part)));
}
