namespace PreExhaust.Plans;

/// <summary>
/// A place in a text; it never spans lines. In generated code <see cref="Start"/> counts a line break as one unit.
/// Where the text is a literal in C#, <see cref="Line"/> and <see cref="Column"/> are those of the C# file, and
/// <see cref="Start"/> and <see cref="Length"/> count the text.
/// </summary>
/// <param name="File">The path of the file as the host named it, with forward slashes.</param>
/// <param name="Start">The offset in UTF-16 units from the start of the text, from 0.</param>
/// <param name="Length">The length in UTF-16 units.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public sealed record Anchor(string File, int Start, int Length, int Line, int Column)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}({Line},{Column})";
}
