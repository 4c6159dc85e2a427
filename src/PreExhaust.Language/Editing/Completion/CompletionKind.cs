namespace PreExhaust.Language.Editing.Completion;

/// <summary>What a completion is.</summary>
public enum CompletionKind
{
    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>An exercise.</summary>
    Exercise,

    /// <summary>A scheme, session or label of the project.</summary>
    Name,

    /// <summary>Sets, a load, an effort, a rest or another value.</summary>
    Value,

    /// <summary>A unit.</summary>
    Unit,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>Lines with places to fill in.</summary>
    Snippet,
}
