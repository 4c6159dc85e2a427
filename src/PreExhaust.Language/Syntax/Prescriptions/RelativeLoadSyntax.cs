using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>-10%</c>: lighter than the top set.</summary>
internal sealed class RelativeLoadSyntax(SyntaxToken dash, QuantitySyntax share) : CompositePartSyntax(dash, share)
{
    private protected override NodeCode Code => NodeCode.RelativeLoad;

    /// <summary>What is taken off.</summary>
    public QuantitySyntax Share { get; } = share;
}
