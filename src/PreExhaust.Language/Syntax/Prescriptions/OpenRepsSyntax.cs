using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>As many repetitions as possible: <c>AMRAP</c>, <c>to failure</c></summary>
internal sealed class OpenRepsSyntax(SyntaxToken words) : FactorSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => [words];

    public override void Pack(NodeWriter to) => to.Node(NodeCode.OpenReps).Then(words);

    public override QuantitySyntax? Quantity => null;

    public override bool IsToFailure => OpenReps.IsToFailure(words);
}
