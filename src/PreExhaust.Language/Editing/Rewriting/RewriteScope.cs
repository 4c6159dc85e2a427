namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>How much of a line is written anew where a change needs it.</summary>
internal enum RewriteScope
{
    /// <summary>The value that changes.</summary>
    Values,

    /// <summary>The sets whose values change.</summary>
    Items,

    /// <summary>Everything that the exercise prescribes.</summary>
    Lines,
}
