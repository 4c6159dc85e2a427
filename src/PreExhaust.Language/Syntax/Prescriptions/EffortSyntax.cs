using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Plans;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// <c>RPE 8</c>, <c>@ RPE 8</c>, <c>RIR 1-2</c>, <c>to failure</c>; the value may come first: <c>2 RIR</c>
/// </summary>
internal sealed class EffortSyntax(SyntaxToken? at, SyntaxToken keyword, SyntaxToken? second, QuantitySyntax? value)
    : PartSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => value?.Span.Start < keyword.Span.Start
        ? [value, keyword]
        : Present(at, keyword, second, value);

    public override void Pack(NodeWriter to) => 
        to.Node(NodeCode.Effort).Then(at).Then(keyword).Then(second).Then(value);

    public SyntaxToken Keyword => keyword;

    public EffortScale Scale =>
        keyword.Is("RPE") ? EffortScale.Rpe : value is null ? EffortScale.Failure : EffortScale.Rir;

    /// <summary>The rating; <c>null</c> for failure.</summary>
    public QuantitySyntax? Value => value;
}
