namespace PreExhaust.Plans;

/// <summary>What a percentage is a percentage of.</summary>
public enum MaxBasis
{
    /// <summary>The one-repetition maximum (1RM).</summary>
    OneRepMax,

    /// <summary>The training max: a declared share of the 1RM.</summary>
    TrainingMax,

    /// <summary>The maximum for a number of repetitions, such as the 5RM.</summary>
    RepMax,

    /// <summary>The lifter's bodyweight.</summary>
    Bodyweight,

    /// <summary>The heaviest set before it; of a warm-up set the heaviest work set after it.</summary>
    TopSet,

    /// <summary>The heaviest work set of an exercise in a session of the same week.</summary>
    WorkSet,
}
