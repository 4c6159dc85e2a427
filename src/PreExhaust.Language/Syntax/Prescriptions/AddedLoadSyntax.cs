using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>+20kg</c>: on the body, or in all; the text does not say.</summary>
internal sealed class AddedLoadSyntax(SyntaxToken sign, QuantitySyntax weight) : CompositePartSyntax(sign, weight)
{
    private protected override NodeCode Code => NodeCode.AddedLoad;

    public QuantitySyntax Weight { get; } = weight;
}
