namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>Items separated by commas or semicolons.</summary>
internal sealed class PrescriptionSyntax(IReadOnlyList<SyntaxNode> itemsAndSeparators) : SyntaxNode
{
    public override IReadOnlyList<SyntaxNode> Children => itemsAndSeparators;

    public IEnumerable<ItemSyntax> Items => Children.OfType<ItemSyntax>();
}
