using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>BW</c>, <c>BW+20kg</c>, <c>BW-15kg</c></summary>
internal sealed class BodyweightSyntax(SyntaxToken keyword, SyntaxToken? sign, QuantitySyntax? external)
    : PartSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(keyword, sign, external);

    public override void Pack(NodeWriter to) => 
        to.Node(NodeCode.Bodyweight).Then(keyword).Then(sign).Then(external);

    /// <summary>The weight added or taken off; <c>null</c> for the body alone.</summary>
    public QuantitySyntax? External => external;

    public bool IsAssisted => sign is not null && !sign.Is("+");
}
