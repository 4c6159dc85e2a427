namespace PreExhaust.Plans;

/// <summary>How the work of a set relates to the two sides of the body.</summary>
public enum SideCounting
{
    /// <summary>As the exercise has it: one-sided exercises count per side.</summary>
    AsExercise,

    /// <summary>The number holds for each side.</summary>
    PerSide,

    /// <summary>The number counts both sides together.</summary>
    Alternating,
}
