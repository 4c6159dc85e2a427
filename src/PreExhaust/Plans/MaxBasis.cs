namespace PreExhaust.Plans;

/// <summary>What a percentage is a percentage of.</summary>
public enum MaxBasis
{
    /// <summary>The one-repetition maximum (1RM).</summary>
    OneRepMax,

    /// <summary>The training max: a declared share of the 1RM.</summary>
    TrainingMax,
}
