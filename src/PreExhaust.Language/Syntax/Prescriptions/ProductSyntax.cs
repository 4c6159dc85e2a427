using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// Factors: <c>3x8-12</c>, <c>4 sets of 8</c>, <c>70% of TM x 3</c>, and a lone quantity such as <c>80kg</c>.
/// </summary>
/// <param name="nodes">Factors, the signs between them and at most one base, in text order.</param>
internal sealed class ProductSyntax(Nodes nodes) : PartSyntax
{
    private FactorSyntax[]? _factors;

    public override IReadOnlyList<SyntaxNode> Children => nodes.ToArray();

    public override void Pack(NodeWriter to) => to.Node(NodeCode.Product, nodes);

    public IReadOnlyList<FactorSyntax> Factors => _factors ??= nodes.OfType<FactorSyntax>();

    /// <summary>What a percentage is of; <c>null</c> where the text leaves it to the setting.</summary>
    public MaxBasisSyntax? Basis => Array.Find(nodes.ToArray(), node => node is MaxBasisSyntax) as MaxBasisSyntax;
}
