namespace PreExhaust.Plans;

/// <summary>The scale on which an effort was written.</summary>
public enum EffortScale
{
    /// <summary>Rating of perceived exertion, 5 to 10 in halves; 10 is failure.</summary>
    Rpe,

    /// <summary>Repetitions in reserve; 0 is failure.</summary>
    Rir,

    /// <summary>Written as "to failure".</summary>
    Failure,
}
