namespace PreExhaust.Language.Editing;

/// <summary>What a piece of text is, for its colour.</summary>
public enum EditorColour
{
    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>The name of an exercise.</summary>
    Exercise,

    /// <summary>The name of a scheme.</summary>
    Scheme,

    /// <summary>The name of a session.</summary>
    Session,

    /// <summary>The letter of exercises that are done together.</summary>
    Label,

    /// <summary>Any other name.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A unit.</summary>
    Unit,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A note of the author.</summary>
    Note,

    /// <summary>A comment.</summary>
    Comment,
}
