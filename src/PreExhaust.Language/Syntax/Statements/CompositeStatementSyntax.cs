using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary>A statement that keeps its pieces in a list.</summary>
internal abstract class CompositeStatementSyntax : StatementSyntax
{
    private readonly SyntaxNode?[] _children;

    private protected CompositeStatementSyntax(params SyntaxNode?[] children) => _children = children;

    private protected CompositeStatementSyntax(IEnumerable<SyntaxNode?> children) => _children = children.ToArray();

    public override IReadOnlyList<SyntaxNode> Children => Present(_children);

    /// <summary>What it is when packed, the list of its parts with their gaps; none without such a form.</summary>
    private protected virtual NodeCode Code => NodeCode.None;

    public override void Pack(NodeWriter to) => to.Node(Code, _children);
}
