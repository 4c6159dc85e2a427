using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>myo 15 + 4x5</c>, <c>myo 15+5+5+5</c></summary>
internal sealed class MyoSyntax : TechniqueSyntax
{
    public MyoSyntax(
        SyntaxToken keyword,
        SyntaxToken? colon,
        QuantitySyntax activation,
        SyntaxToken? plus,
        ProductSyntax miniSets)
        : base(keyword, [colon, activation, plus, miniSets]) =>
        (Activation, HasPlus, MiniSets) = (activation, plus is not null || activation.HasPlus, miniSets);

    public MyoSyntax(SyntaxToken keyword, SyntaxToken? colon, SumSyntax parts)
        : base(keyword, [colon, parts]) => Parts = parts;

    private protected override NodeCode Code => NodeCode.Myo;

    public override bool SaysReps => true;

    /// <summary>The first set, perhaps with the plus behind it.</summary>
    public QuantitySyntax? Activation { get; }

    /// <summary>Whether a plus stands behind the first set.</summary>
    public bool HasPlus { get; }

    /// <summary>Such as <c>4x5</c>.</summary>
    public ProductSyntax? MiniSets { get; }

    /// <summary>The sets one by one.</summary>
    public SumSyntax? Parts { get; }
}
