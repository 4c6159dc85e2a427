namespace PreExhaust.Language.Syntax;

/// <summary>Where a line and what it says lie in the text of the file.</summary>
/// <param name="Text">The whole file.</param>
/// <param name="Start">The offset of the first character.</param>
/// <param name="ContentStart">The offset behind the indentation.</param>
/// <param name="ContentEnd">The offset of the line break.</param>
/// <param name="End">The offset behind the line break.</param>
internal readonly record struct LineExtent(string Text, int Start, int ContentStart, int ContentEnd, int End)
{
    public SyntaxToken? Indentation => Token(TokenKind.Indentation, Start, ContentStart);

    public SyntaxToken? LineBreak => Token(TokenKind.LineBreak, ContentEnd, End);

    private SyntaxToken? Token(TokenKind kind, int start, int end) =>
        end > start ? new(kind, Text, start, end) : null;
}
