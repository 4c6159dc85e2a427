using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>Finds where an item says its load, effort, rest or tempo.</summary>
internal static class SetParts
{
    public static SyntaxNode? Load(ItemSyntax item) =>
        Parts(item).Select(LoadOf).FirstOrDefault(node => node is not null);

    public static SyntaxNode? Effort(ItemSyntax item) => Parts(item).FirstOrDefault(
        part => part is EffortSyntax or EffortListSyntax or AtSyntax { Quantity.Unit: Unit.None });

    public static SyntaxNode? Rest(ItemSyntax item) => Parts(item).FirstOrDefault(part => part is RestSyntax);

    public static SyntaxNode? Tempo(ItemSyntax item) => Parts(item).FirstOrDefault(part => part is TempoSyntax);

    /// <summary>The parts of an item, those in brackets too.</summary>
    public static IEnumerable<PartSyntax> Parts(ItemSyntax item) => item.Parts.SelectMany(Unwrap);

    private static IEnumerable<PartSyntax> Unwrap(PartSyntax part) =>
        part is BracketSyntax bracket ? bracket.Parts.SelectMany(Unwrap) : [part];

    private static SyntaxNode? LoadOf(PartSyntax part) => part switch
    {
        ProductSyntax { Factors.Count: 1 } product when IsLoad(product.Factors[0].Quantity) => product,
        ProductSyntax product => product.Factors.FirstOrDefault(factor => IsLoad(factor.Quantity)),
        AtSyntax at when IsLoad(at.Quantity) => at,
        ChainSyntax { Unit: Unit.Kilogram or Unit.Pound or Unit.Percent } chain => chain,
        BodyweightSyntax or RelativeLoadSyntax or LevelSyntax or BandSyntax => part,
        _ => null,
    };

    private static bool IsLoad(QuantitySyntax? quantity) =>
        quantity is not null && (quantity.IsMass || quantity.Unit == Unit.Percent);
}
