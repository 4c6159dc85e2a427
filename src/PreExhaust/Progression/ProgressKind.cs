namespace PreExhaust.Progression;

/// <summary>What progression did to an exercise.</summary>
public enum ProgressKind
{
    /// <summary>More weight, or a higher maximum.</summary>
    Heavier,

    /// <summary>Less weight, or a lower maximum.</summary>
    Lighter,

    /// <summary>Another stage with the same weight.</summary>
    Stage,

    /// <summary>Other repetitions to aim at.</summary>
    Reps,

    /// <summary>Another number of sets.</summary>
    Sets,

    /// <summary>What a class of the app decided.</summary>
    Custom,
}
