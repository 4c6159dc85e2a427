namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>&gt; text to the line end</c></summary>
internal sealed class NoteSyntax(SyntaxToken text) : StatementSyntax(text)
{
    /// <summary>The sign and the text.</summary>
    public SyntaxToken Text { get; } = text;
}
