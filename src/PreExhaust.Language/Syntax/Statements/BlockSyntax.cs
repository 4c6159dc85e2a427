using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>block NAME</c></summary>
internal sealed class BlockSyntax(SyntaxToken keyword, SyntaxToken? colon, SyntaxToken? name)
    : CompositeStatementSyntax(keyword, colon, name)
{
    private protected override NodeCode Code => NodeCode.Block;

    public SyntaxToken Keyword { get; } = keyword;

    public SyntaxToken? Name { get; } = name;
}
