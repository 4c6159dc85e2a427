using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Plans;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>An effort a set: <c>@7/8/9</c>, <c>RPE 7/8/9</c>, <c>RIR 3/2/1</c>.</summary>
internal sealed class EffortListSyntax(
    SyntaxToken? at,
    SyntaxToken? scale,
    SyntaxToken? colon,
    IReadOnlyList<SyntaxNode> numbersAndSigns)
    : CompositePartSyntax(new SyntaxNode?[] { at, scale, colon }.Concat(numbersAndSigns))
{
    private protected override NodeCode Code => NodeCode.EffortList;

    /// <summary>The scale that is named; <c>null</c> for an at sign alone.</summary>
    public EffortScale? Scale { get; } =
        scale is null ? null : scale.Is("RPE") ? EffortScale.Rpe : EffortScale.Rir;

    public IReadOnlyList<NumberSyntax> Numbers { get; } = numbersAndSigns.OfType<NumberSyntax>().ToArray();
}
