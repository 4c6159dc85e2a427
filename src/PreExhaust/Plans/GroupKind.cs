namespace PreExhaust.Plans;

/// <summary>How the members of a group take turns.</summary>
public enum GroupKind
{
    /// <summary>One after the other, almost without rest.</summary>
    Superset,

    /// <summary>Rounds of all members.</summary>
    Circuit,

    /// <summary>Every minute on the minute: a round starts each minute.</summary>
    Emom,

    /// <summary>As many rounds as possible within a time.</summary>
    Amrap,

    /// <summary>A round starts at each stated interval.</summary>
    Every,
}
