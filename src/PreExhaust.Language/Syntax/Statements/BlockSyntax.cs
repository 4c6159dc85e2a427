namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>block NAME</c></summary>
internal sealed class BlockSyntax(SyntaxToken keyword, SyntaxToken? colon, SyntaxToken? name)
    : CompositeStatementSyntax(keyword, colon, name)
{
    public SyntaxToken Keyword { get; } = keyword;

    public SyntaxToken? Name { get; } = name;
}
