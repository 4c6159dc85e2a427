namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>One side of a multiplication: a quantity, a quantity in brackets, or AMRAP.</summary>
internal abstract class FactorSyntax : SyntaxNode
{
    /// <summary>The quantity; <c>null</c> for AMRAP.</summary>
    public abstract QuantitySyntax? Quantity { get; }

    /// <summary>Whether the open repetitions go to failure.</summary>
    public virtual bool IsToFailure => false;

    /// <summary>Whether the quantity stands in brackets: its plus holds for every set.</summary>
    public virtual bool IsBracketed => false;
}
