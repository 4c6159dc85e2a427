namespace PreExhaust.Comparing;

/// <summary>How much a conclusion is worth.</summary>
public enum ConclusionKind
{
    /// <summary>Trials have measured it.</summary>
    Measured,

    /// <summary>The model of this library predicts it; it was fitted to published repetitions.</summary>
    Modelled,

    /// <summary>Nobody has tested it.</summary>
    Speculation,
}
