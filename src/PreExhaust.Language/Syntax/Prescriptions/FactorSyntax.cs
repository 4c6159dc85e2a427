using PreExhaust.Language.Syntax.Grammar;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>One side of a multiplication: a quantity or AMRAP.</summary>
internal class FactorSyntax : SyntaxNode
{
    private readonly SyntaxNode _content;

    public FactorSyntax(QuantitySyntax quantity) => _content = quantity;

    public FactorSyntax(SyntaxToken amrap) => _content = amrap;

    public override IReadOnlyList<SyntaxNode> Children => [_content];

    /// <summary>The quantity; <c>null</c> for AMRAP.</summary>
    public QuantitySyntax? Quantity => _content as QuantitySyntax;

    /// <summary>Whether the open repetitions go to failure.</summary>
    public bool IsToFailure => _content is SyntaxToken amrap && OpenReps.IsToFailure(amrap);

    /// <summary>Whether the quantity stands in brackets: its plus holds for every set.</summary>
    public virtual bool IsBracketed => false;
}
