using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>Items separated by commas or semicolons.</summary>
internal sealed class PrescriptionSyntax(Nodes itemsAndSeparators) : SyntaxNode
{
    public PrescriptionSyntax(IReadOnlyList<SyntaxNode> itemsAndSeparators)
        : this(Nodes.Of(itemsAndSeparators))
    {
    }

    public override IReadOnlyList<SyntaxNode> Children => itemsAndSeparators.ToArray();

    public override void Pack(NodeWriter to) => to.Node(NodeCode.Prescription, itemsAndSeparators);

    public IReadOnlyList<ItemSyntax> Items => itemsAndSeparators.OfType<ItemSyntax>();
}
