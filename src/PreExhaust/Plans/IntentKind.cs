namespace PreExhaust.Plans;

/// <summary>Why an isolation exercise stands where it stands.</summary>
public enum IntentKind
{
    /// <summary>Tire the prime mover of a later compound on purpose.</summary>
    PreExhaust,

    /// <summary>Tire a helper of a later compound on purpose.</summary>
    ReversePreExhaust,

    /// <summary>Finish the prime mover of an earlier compound.</summary>
    PostExhaust,
}
