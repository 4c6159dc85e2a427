using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>rest 2-3min</c>, <c>90s rest</c>, <c>every 60s</c></summary>
internal sealed class RestSyntax(
    SyntaxToken? before,
    SyntaxToken? colon,
    QuantitySyntax time,
    SyntaxToken? after) : PartSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(before, colon, time, after);

    public override void Pack(NodeWriter to) => 
        to.Node(NodeCode.Rest).Then(before).Then(colon).Then(time).Then(after);

    public QuantitySyntax Time => time;

    /// <summary>Whether the time counts from start to start.</summary>
    public bool FromStart => before?.Is("every") ?? false;
}
