using PreExhaust.Language.Syntax.Grammar;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>One side of a multiplication: a quantity, a quantity in brackets, or AMRAP.</summary>
internal sealed class FactorSyntax(
    SyntaxToken? open,
    QuantitySyntax? quantity,
    SyntaxToken? close,
    SyntaxToken? amrap) : SyntaxNode
{
    public override IReadOnlyList<SyntaxNode> Children => Present(open, quantity, close, amrap);

    /// <summary>The quantity; <c>null</c> for AMRAP.</summary>
    public QuantitySyntax? Quantity => quantity;

    /// <summary>Whether the open repetitions go to failure.</summary>
    public bool IsToFailure => amrap is not null && OpenReps.IsToFailure(amrap);

    /// <summary>Whether the quantity stands in brackets: its plus holds for every set.</summary>
    public bool IsBracketed => open is not null;
}
