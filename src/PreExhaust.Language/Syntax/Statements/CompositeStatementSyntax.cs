namespace PreExhaust.Language.Syntax.Statements;

/// <summary>A statement that keeps its pieces in a list.</summary>
internal abstract class CompositeStatementSyntax : StatementSyntax
{
    private SyntaxNode?[] _children;

    private protected CompositeStatementSyntax(params SyntaxNode?[] children) => _children = children;

    private protected CompositeStatementSyntax(IEnumerable<SyntaxNode?> children) => _children = children.ToArray();

    public override IReadOnlyList<SyntaxNode> Children => Present(ref _children);
}
