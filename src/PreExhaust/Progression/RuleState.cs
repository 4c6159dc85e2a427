namespace PreExhaust.Progression;

/// <summary>When a rule with a period was last looked at.</summary>
/// <param name="Rule">The rule without its change, such as <c>every cycle</c>, so that another step keeps it.</param>
public sealed record RuleState(string Rule)
{
    /// <summary>The sessions of the exercise since then.</summary>
    public int Sessions { get; init; }

    /// <summary>The week of the whole program in which it was; 0 for never.</summary>
    public int Week { get; init; }

    /// <summary>The cycle in which it was; 0 for never.</summary>
    public int Cycle { get; init; }

    /// <summary>Whether a set has stayed below its minimum since then.</summary>
    public bool IsMissed { get; init; }
}
