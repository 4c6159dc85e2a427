using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>warmup 1x8 40%, 1x5 55%</c>: owns everything up to a semicolon or the line end.</summary>
internal sealed class WarmupSyntax(SyntaxToken keyword, SyntaxToken? colon, PrescriptionSyntax sets)
    : PartSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(keyword, colon, sets);

    public override void Pack(NodeWriter to) => to.Node(NodeCode.Warmup).Then(keyword).Then(colon).Then(sets);

    public PrescriptionSyntax Sets => sets;
}
