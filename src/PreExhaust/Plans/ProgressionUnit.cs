namespace PreExhaust.Plans;

/// <summary>What the period of a progression rule counts.</summary>
public enum ProgressionUnit
{
    /// <summary>Sessions with the exercise.</summary>
    Session,

    /// <summary>Weeks.</summary>
    Week,

    /// <summary>Passes through all weeks of the plan.</summary>
    Cycle,
}
