namespace PreExhaust.Plans;

/// <summary>What a plan is for.</summary>
public enum TrainingGoal
{
    /// <summary>Maximal strength.</summary>
    Strength,

    /// <summary>Muscle growth.</summary>
    Hypertrophy,

    /// <summary>Power: force at speed.</summary>
    Power,

    /// <summary>Muscular endurance.</summary>
    Endurance,
}
