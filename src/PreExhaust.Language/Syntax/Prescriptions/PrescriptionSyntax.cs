namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>Items separated by commas or semicolons.</summary>
internal sealed class PrescriptionSyntax(Nodes itemsAndSeparators) : SyntaxNode
{
    public PrescriptionSyntax(IReadOnlyList<SyntaxNode> itemsAndSeparators)
        : this(Nodes.Of(itemsAndSeparators))
    {
    }

    public override IReadOnlyList<SyntaxNode> Children => itemsAndSeparators.ToArray();

    public IEnumerable<ItemSyntax> Items => Children.OfType<ItemSyntax>();
}
