namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>A quantity in brackets: <c>3x(5+)</c></summary>
internal sealed class BracketedFactorSyntax(SyntaxToken open, QuantitySyntax quantity, SyntaxToken close)
    : FactorSyntax(quantity)
{
    public override IReadOnlyList<SyntaxNode> Children => [open, Quantity!, close];

    public override bool IsBracketed => true;
}
