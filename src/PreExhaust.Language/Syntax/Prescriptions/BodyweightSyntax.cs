namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>BW</c>, <c>BW+20kg</c>, <c>BW-15kg</c></summary>
internal sealed class BodyweightSyntax(SyntaxToken keyword, SyntaxToken? sign, QuantitySyntax? external)
    : PartSyntax(keyword, sign, external)
{
    /// <summary>The weight added or taken off; <c>null</c> for the body alone.</summary>
    public QuantitySyntax? External { get; } = external;

    public bool IsAssisted { get; } = sign is not null && !sign.Is("+");
}
