namespace PreExhaust.Language.Editing;

/// <summary>What a name in a text names.</summary>
public enum NameKind
{
    /// <summary>An exercise, of the catalogue or defined in the project.</summary>
    Exercise,

    /// <summary>A prescription that others copy.</summary>
    Scheme,

    /// <summary>A session of the program.</summary>
    Session,

    /// <summary>The letter of exercises that are done together.</summary>
    Label,
}
