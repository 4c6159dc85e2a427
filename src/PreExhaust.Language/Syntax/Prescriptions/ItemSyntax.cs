using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// What stands between two separators: a clause, or parts such as sets, a load and an effort.
/// </summary>
internal sealed class ItemSyntax(Nodes parts) : SyntaxNode
{
    public ItemSyntax(IReadOnlyList<SyntaxNode> parts)
        : this(Nodes.Of(parts))
    {
    }

    public override IReadOnlyList<SyntaxNode> Children => parts.ToArray();

    public override void Pack(NodeWriter to) => to.Node(NodeCode.Item, parts);

    public IEnumerable<PartSyntax> Parts => Children.OfType<PartSyntax>();

    /// <summary>Whether text of the item could not be read.</summary>
    public bool IsBroken => Children.Any(c => c is SyntaxToken { Kind: TokenKind.Skipped });
}
