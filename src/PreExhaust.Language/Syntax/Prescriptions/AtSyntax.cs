using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>An at sign with a number, whose shape decides what it means: <c>@8</c>, <c>@ 80kg</c>.</summary>
internal sealed class AtSyntax(SyntaxToken at, QuantitySyntax quantity, MaxBasisSyntax? basis)
    : PartSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(at, quantity, basis);

    public override void Pack(NodeWriter to) => to.Node(NodeCode.At).Then(at).Then(quantity).Then(basis);

    public QuantitySyntax Quantity => quantity;

    public MaxBasisSyntax? Basis => basis;
}
