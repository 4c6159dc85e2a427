namespace PreExhaust.Plans;

/// <summary>
/// What changes after a session of an exercise. Rules are tried in order; the first whose condition holds acts.
/// </summary>
/// <param name="Change">The change.</param>
public sealed record ProgressionRule(ProgressionChange Change)
{
    /// <summary>How often the rule may act; <c>null</c> after every session of the exercise.</summary>
    public ProgressionPeriod? Every { get; init; }

    /// <summary>When the rule acts; <c>null</c> when every set reached its minimum.</summary>
    public ProgressionCondition? When { get; init; }

    /// <summary>Where the rule is written; <c>null</c> for plans made in code.</summary>
    public Anchor? Source { get; init; }

    /// <summary>The rule as it stands after <c>progress</c>, such as <c>-10% when missed 3 times</c>.</summary>
    public override string ToString() =>
        Change + (Every is null ? "" : $" {Every}") + (When is null ? "" : $" when {When}");
}
