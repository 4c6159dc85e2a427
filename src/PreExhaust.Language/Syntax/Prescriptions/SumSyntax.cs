using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>Repetitions part by part: <c>12+4+3</c>, <c>(2+2+2)</c></summary>
internal sealed class SumSyntax(SyntaxToken? open, IReadOnlyList<SyntaxNode> numbersAndSigns, SyntaxToken? close)
    : CompositeSyntax(numbersAndSigns.Prepend(open).Append(close))
{
    private protected override NodeCode Code => NodeCode.Sum;

    public IReadOnlyList<NumberSyntax> Numbers { get; } = numbersAndSigns.OfType<NumberSyntax>().ToArray();
}
