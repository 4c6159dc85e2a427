namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// Factors: <c>3x8-12</c>, <c>4 sets of 8</c>, <c>70% x 3</c>, and a lone quantity such as <c>80kg</c>.
/// </summary>
internal sealed class ProductSyntax(IReadOnlyList<SyntaxNode> factorsAndSigns, MaxBasisSyntax? basis) : PartSyntax
{
    private FactorSyntax[]? _factors;

    public override IReadOnlyList<SyntaxNode> Children =>
        basis is null ? factorsAndSigns : [.. factorsAndSigns, basis];

    public IReadOnlyList<FactorSyntax> Factors => _factors ??= factorsAndSigns.OfType<FactorSyntax>().ToArray();

    /// <summary>What a percentage is of; <c>null</c> where the text leaves it to the setting.</summary>
    public MaxBasisSyntax? Basis => basis;
}
