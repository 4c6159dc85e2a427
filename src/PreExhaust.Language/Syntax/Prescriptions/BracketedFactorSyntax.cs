using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>A quantity in brackets: <c>3x(5+)</c></summary>
internal sealed class BracketedFactorSyntax(SyntaxToken open, QuantitySyntax quantity, SyntaxToken close)
    : FactorSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => [open, quantity, close];

    public override void Pack(NodeWriter to) => 
        to.Node(NodeCode.BracketedFactor).Then(open).Then(quantity).Then(close);

    public override QuantitySyntax Quantity => quantity;

    public override bool IsBracketed => true;
}
