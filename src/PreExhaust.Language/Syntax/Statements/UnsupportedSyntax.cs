namespace PreExhaust.Language.Syntax.Statements;

/// <summary>A line of the language that this version knows but cannot use yet.</summary>
internal sealed class UnsupportedSyntax(
    SyntaxToken keyword,
    SyntaxToken? rest) : StatementSyntax(keyword,
    rest)
{
    public SyntaxToken Keyword { get; } = keyword;
}
