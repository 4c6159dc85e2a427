namespace PreExhaust.Analysis;

/// <summary>How well a claim is supported.</summary>
public enum EvidenceGrade
{
    /// <summary>Consistent trials.</summary>
    A,

    /// <summary>Some trials.</summary>
    B,

    /// <summary>Expert opinion or mechanism.</summary>
    C,

    /// <summary>A definition or plain logic: nothing to measure.</summary>
    Logic,
}
