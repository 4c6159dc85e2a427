namespace PreExhaust.Comparing;

/// <summary>What a session or a week asks of an exercise.</summary>
/// <param name="Name">The name.</param>
/// <param name="Prescription">The work sets in words, such as <c>3x5 75%</c>.</param>
public sealed record ExerciseWork(string Name, string Prescription)
{
    /// <summary>Whether it moves several joints.</summary>
    public bool IsCompound { get; init; }

    /// <summary>The sets without warm-up.</summary>
    public int Sets { get; init; }

    /// <summary>The sets that end four repetitions or fewer from failure.</summary>
    public int HardSets { get; init; }

    /// <summary>The repetitions without warm-up.</summary>
    public double Reps { get; init; }

    /// <summary>The repetitions times their load as a share of the 1RM.</summary>
    public double VolumeLoad { get; init; }

    /// <summary>Repetitions to failure of a rested lifter in the first work set; <c>null</c> where unknown.</summary>
    public double? FreshReps { get; init; }

    /// <summary>Repetitions that its place costs its first work set, by the model; of several days the most.</summary>
    public double LostReps { get; init; }

    /// <summary>
    /// Repetitions that its last set leaves in reserve, by the model, below zero where it is out of reach; of several
    /// days the fewest, <c>null</c> where the plan names no load.
    /// </summary>
    public double? LeftAtEnd { get; init; }

    /// <summary>Whether it is declared to tire a muscle on purpose before a compound.</summary>
    public bool IsPreExhaust { get; init; }
}
