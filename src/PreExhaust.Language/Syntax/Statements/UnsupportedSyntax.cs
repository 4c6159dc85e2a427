namespace PreExhaust.Language.Syntax.Statements;

/// <summary>A line that could be an exercise or what its first word says; nothing is read from it.</summary>
internal sealed class UnsupportedSyntax(
    SyntaxToken keyword,
    SyntaxToken? rest) : CompositeStatementSyntax(keyword,
    rest)
{
    public SyntaxToken Keyword { get; } = keyword;
}
