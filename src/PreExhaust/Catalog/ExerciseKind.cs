namespace PreExhaust.Catalog;

/// <summary>What sort of work an exercise is.</summary>
public enum ExerciseKind
{
    /// <summary>Lifting, pulling or pressing for repetitions or time.</summary>
    Lift,

    /// <summary>A stretch that is held.</summary>
    Stretch,

    /// <summary>Work for heart and lungs.</summary>
    Conditioning,

    /// <summary>A lift, jump or throw that is done as fast as possible.</summary>
    Explosive,
}
