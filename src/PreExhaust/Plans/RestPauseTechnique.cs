namespace PreExhaust.Plans;

/// <summary>The set is taken to failure, and on after a few breaths, once or several times.</summary>
public sealed record RestPauseTechnique : Technique
{
    /// <summary>The repetitions of each part; empty where they are left to the lifter.</summary>
    public ValueList<int> Parts { get; init; }

    /// <summary>The repetitions of all parts together; <c>null</c> where they are not said.</summary>
    public Interval<int>? Total { get; init; }

    /// <inheritdoc />
    public override Interval<int>? Reps => Parts.Count > 0 ? Sum(Parts) : Total;

    /// <summary>The technique as lifters write it, such as <c>rest-pause 12+4+3</c>.</summary>
    public override string ToString()
    {
        if (Parts.Count > 0)
            return $"rest-pause {string.Join("+", Parts)}";
        return Total is { } total ? $"rest-pause {total} total" : "rest-pause";
    }
}
