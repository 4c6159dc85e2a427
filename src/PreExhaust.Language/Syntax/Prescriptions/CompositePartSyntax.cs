namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>A part that keeps its pieces in a list.</summary>
internal abstract class CompositePartSyntax : PartSyntax
{
    private SyntaxNode?[] _children;

    private protected CompositePartSyntax(params SyntaxNode?[] children) => _children = children;

    private protected CompositePartSyntax(IEnumerable<SyntaxNode?> children) => _children = children.ToArray();

    public override IReadOnlyList<SyntaxNode> Children => Present(ref _children);
}
