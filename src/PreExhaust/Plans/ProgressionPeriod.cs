namespace PreExhaust.Plans;

/// <summary>How often a progression rule may act: <c>every 2 sessions</c>, <c>every cycle</c>.</summary>
/// <param name="Count">How many of the unit, at least 1.</param>
/// <param name="Unit">What is counted.</param>
public sealed record ProgressionPeriod(int Count, ProgressionUnit Unit)
{
    /// <summary>The period as the language spells it.</summary>
    public override string ToString()
    {
        var unit = Unit switch
        {
            ProgressionUnit.Session => "session",
            ProgressionUnit.Week => "week",
            _ => "cycle",
        };
        return Count == 1 ? $"every {unit}" : FormattableString.Invariant($"every {Count} {unit}s");
    }
}
