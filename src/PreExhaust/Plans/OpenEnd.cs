namespace PreExhaust.Plans;

/// <summary>Which sets of a group may go beyond their repetitions (the plus sign).</summary>
public enum OpenEnd
{
    /// <summary>None.</summary>
    None,

    /// <summary>The last set: <c>5x3+</c>.</summary>
    LastSet,

    /// <summary>Every set: <c>5x(3+)</c>.</summary>
    EverySet,
}
