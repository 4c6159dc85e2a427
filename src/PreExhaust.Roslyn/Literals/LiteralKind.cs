namespace PreExhaust.Roslyn.Literals;

/// <summary>The notations of a string literal.</summary>
internal enum LiteralKind
{
    /// <summary><c>"..."</c> with escapes.</summary>
    Regular,

    /// <summary><c>@"..."</c>, in which a quote is doubled.</summary>
    Verbatim,

    /// <summary><c>"""..."""</c> on one line.</summary>
    RawLine,

    /// <summary><c>"""</c>, lines that begin with the blanks of the last one, <c>"""</c>.</summary>
    RawLines,
}
