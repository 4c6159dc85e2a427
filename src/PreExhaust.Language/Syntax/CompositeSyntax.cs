using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax;

/// <summary>A node that keeps its parts in a list; one that stands on most lines names them when asked.</summary>
internal abstract class CompositeSyntax : SyntaxNode
{
    private readonly SyntaxNode?[] _children;

    private protected CompositeSyntax(params SyntaxNode?[] children) => _children = children;

    private protected CompositeSyntax(IEnumerable<SyntaxNode?> children) => _children = children.ToArray();

    public override IReadOnlyList<SyntaxNode> Children => Present(_children);

    /// <summary>What it is when packed, the list of its parts with their gaps; none without such a form.</summary>
    private protected virtual NodeCode Code => NodeCode.None;

    public override void Pack(NodeWriter to) => to.Node(Code, _children);
}
