using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>A part that keeps its pieces in a list.</summary>
internal abstract class CompositePartSyntax : PartSyntax
{
    private readonly SyntaxNode?[] _children;

    private protected CompositePartSyntax(params SyntaxNode?[] children) => _children = children;

    private protected CompositePartSyntax(IEnumerable<SyntaxNode?> children) => _children = children.ToArray();

    public override IReadOnlyList<SyntaxNode> Children => Present(_children);

    /// <summary>What it is when packed, the list of its parts with their gaps; none without such a form.</summary>
    private protected virtual NodeCode Code => NodeCode.None;

    public override void Pack(NodeWriter to) => to.Node(Code, _children);
}
