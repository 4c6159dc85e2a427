using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>level 7</c>, <c>level 7-8</c></summary>
internal sealed class LevelSyntax(SyntaxToken keyword, SyntaxToken? colon, QuantitySyntax value)
    : CompositePartSyntax(keyword, colon, value)
{
    private protected override NodeCode Code => NodeCode.Level;

    public QuantitySyntax Value { get; } = value;
}
