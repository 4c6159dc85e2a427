namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// Factors: <c>3x8-12</c>, <c>4 sets of 8</c>, <c>70% x 3</c>, and a lone quantity such as <c>80kg</c>.
/// </summary>
internal sealed class ProductSyntax : PartSyntax
{
    private FactorSyntax[]? _factors;

    public ProductSyntax(IReadOnlyList<SyntaxNode> factorsAndSigns, MaxBasisSyntax? basis)
        : base(Join(factorsAndSigns, basis)) => Basis = basis;

    public IReadOnlyList<FactorSyntax> Factors => _factors ??= Children.OfType<FactorSyntax>().ToArray();

    /// <summary>What a percentage is of; <c>null</c> where the text leaves it to the setting.</summary>
    public MaxBasisSyntax? Basis { get; }

    private static SyntaxNode?[] Join(IReadOnlyList<SyntaxNode> nodes, SyntaxNode? last)
    {
        var children = new SyntaxNode?[nodes.Count + 1];
        for (var i = 0; i < nodes.Count; i++)
            children[i] = nodes[i];
        children[nodes.Count] = last;
        return children;
    }
}
