namespace PreExhaust.Analysis;

/// <summary>How loud a message is.</summary>
public enum Severity
{
    /// <summary>Shown on demand only.</summary>
    Hint,

    /// <summary>Worth knowing; never fails a build.</summary>
    Info,

    /// <summary>Probably not what the author wants.</summary>
    Warning,

    /// <summary>Cannot mean anything, or contradicts itself.</summary>
    Error,
}
