namespace PreExhaust.Language.Syntax;

/// <summary>A node that keeps its parts in a list; one that stands on most lines names them when asked.</summary>
internal abstract class CompositeSyntax : SyntaxNode
{
    private SyntaxNode?[] _children;

    private protected CompositeSyntax(params SyntaxNode?[] children) => _children = children;

    private protected CompositeSyntax(IEnumerable<SyntaxNode?> children) => _children = children.ToArray();

    public override IReadOnlyList<SyntaxNode> Children => Present(ref _children);
}
