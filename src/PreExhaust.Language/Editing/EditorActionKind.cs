namespace PreExhaust.Language.Editing;

/// <summary>What sort of change an editor offers.</summary>
public enum EditorActionKind
{
    /// <summary>It mends what a message reports.</summary>
    Fix,

    /// <summary>It overrules a rule, so that its message goes and the training stays.</summary>
    Allow,

    /// <summary>It mends everything that can be mended without a decision.</summary>
    FixAll,
}
