namespace PreExhaust.Language.Editing;

/// <summary>What a symbol of a text is.</summary>
public enum EditorSymbolKind
{
    /// <summary>The program.</summary>
    Program,

    /// <summary>Weeks of their own within a program.</summary>
    Block,

    /// <summary>A header for some weeks.</summary>
    Week,

    /// <summary>A session.</summary>
    Session,

    /// <summary>An exercise in its session.</summary>
    Exercise,

    /// <summary>The definition of a scheme.</summary>
    Scheme,

    /// <summary>The definition of an exercise.</summary>
    Definition,
}
