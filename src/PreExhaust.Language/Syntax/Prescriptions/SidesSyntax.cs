using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Plans;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>/side</c>, <c>each leg</c>, <c>ea</c>, <c>alternating</c></summary>
internal sealed class SidesSyntax(SyntaxToken sign, SyntaxToken? side) : PartSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(sign, side);

    public override void Pack(NodeWriter to) => to.Node(NodeCode.Sides).Then(sign).Then(side);

    public SideCounting Sides { get; } =
        sign.Is("alternating") || sign.Is("alt") ? SideCounting.Alternating : SideCounting.PerSide;
}
