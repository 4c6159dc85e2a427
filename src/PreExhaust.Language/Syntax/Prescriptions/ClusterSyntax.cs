using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>cluster 4x(2+2+2) 20s</c>, <c>cluster 2+2+2 20s</c></summary>
internal sealed class ClusterSyntax(
    SyntaxToken keyword,
    SyntaxToken? colon,
    QuantitySyntax? sets,
    SyntaxToken? times,
    SumSyntax parts,
    QuantitySyntax? rest)
    : TechniqueSyntax(keyword, [colon, sets, times, parts, rest])
{
    private protected override NodeCode Code => NodeCode.Cluster;

    public override bool SaysReps => true;

    /// <summary>The number of sets; <c>null</c> for one, or those beside it.</summary>
    public QuantitySyntax? Sets { get; } = sets;

    public SumSyntax Parts { get; } = parts;

    /// <summary>The pause inside a set.</summary>
    public QuantitySyntax? Rest { get; } = rest;
}
