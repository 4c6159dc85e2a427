namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// Factors: <c>3x8-12</c>, <c>4 sets of 8</c>, <c>70% x 3</c>, and a lone quantity such as <c>80kg</c>.
/// </summary>
internal sealed class ProductSyntax(IReadOnlyList<SyntaxNode> factorsAndSigns, MaxBasisSyntax? basis)
    : PartSyntax(factorsAndSigns.Append<SyntaxNode?>(basis))
{
    public IReadOnlyList<FactorSyntax> Factors { get; } = factorsAndSigns.OfType<FactorSyntax>().ToArray();

    /// <summary>What a percentage is of; <c>null</c> where the text leaves it to the setting.</summary>
    public MaxBasisSyntax? Basis { get; } = basis;
}
