namespace PreExhaust.Plans;

/// <summary>A set stayed below its minimum: <c>missed</c>, <c>missed 3 times</c>.</summary>
/// <param name="Times">The sessions in a row in which that happened.</param>
public sealed record MissedCondition(int Times = 1) : ProgressionCondition
{
    private protected override string Spelling =>
        Times == 1 ? "missed" : FormattableString.Invariant($"missed {Times} times");
}
