namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>One statement within an item.</summary>
internal abstract class PartSyntax : CompositeSyntax
{
    private protected PartSyntax(params SyntaxNode?[] children)
        : base(children)
    {
    }

    private protected PartSyntax(IEnumerable<SyntaxNode?> children)
        : base(children)
    {
    }
}
