using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>
/// Copies a prescription: everything comes along, then what the copy says itself replaces its kind. Sets go with their
/// week rows; tags add up.
/// </summary>
internal static class Copying
{
    /// <summary>The copy clause among some items; <c>null</c> without.</summary>
    public static LikeSyntax? LikeOf(IEnumerable<ItemSyntax> items)
    {
        foreach (var item in items)
        {
            if (item.Find<LikeSyntax>() is { } like)
                return like;
        }

        return null;
    }

    /// <summary>The items of the model that the copy does not replace, then its own.</summary>
    public static IReadOnlyList<ItemSyntax> Merge(IReadOnlyList<ItemSyntax> model, IReadOnlyList<ItemSyntax> own)
    {
        var said = new HashSet<Type>(own.Where(item => !item.IsBroken).SelectMany(KindsOf));
        var rows = own.SelectMany(item => item.Parts).OfType<WeekRowSyntax>().Select(row => row.Weeks).ToList();
        return model
            .Where(item => LikeOf([item]) is null || item.Parts.Any(part => KindOf(part) is not null))
            .Select(item => Keep(item, said, rows))
            .OfType<ItemSyntax>()
            .Concat(own)
            .ToList();
    }

    /// <summary>What an item says for the whole exercise: the sets if it has some, else each of its parts.</summary>
    private static IEnumerable<Type> KindsOf(ItemSyntax item) => item.Parts.Any(ItemBinder.IsSets)
        ? [typeof(SetGroup)]
        : item.Parts.Select(KindOf).OfType<Type>();

    /// <summary>What a part is about; <c>null</c> for what adds up instead of replacing.</summary>
    private static Type? KindOf(PartSyntax part) => part switch
    {
        TagSyntax or LikeSyntax or FillerSyntax => null,
        _ when ItemBinder.IsSets(part) => typeof(SetGroup),
        BracketSyntax bracket => bracket.Parts.Select(KindOf).FirstOrDefault(),
        ProductSyntax { Factors: [{ Quantity: { } quantity }] } when !IsLoad(quantity) => typeof(SetGroup),
        ProductSyntax or ChainSyntax or BodyweightSyntax => typeof(Load),
        AtSyntax at => IsLoad(at.Quantity) ? typeof(Load) : typeof(Effort),
        EffortSyntax or EffortListSyntax => typeof(Effort),
        _ => part.GetType(),
    };

    private static bool IsLoad(QuantitySyntax quantity) => quantity.IsMass || quantity.Unit == Unit.Percent;

    private static ItemSyntax? Keep(ItemSyntax item, HashSet<Type> said, IReadOnlyList<WeekPatternSyntax> rows)
    {
        if (said.Contains(typeof(SetGroup)) && (item.Parts.Any(ItemBinder.IsSets) || item.Parts.Any(IsRow)))
            return null;
        if (item.Parts.FirstOrDefault() is WeekRowSyntax row)
            return RowWeeks.AreCovered(row.Weeks, rows) ? null : new([Keep(row, said)]);
        var kept = item.Children.Where(child => child is not PartSyntax part || !IsSaid(part, said)).ToList();
        if (kept.Count == item.Children.Count)
            return item;
        return kept.Count == 0 ? null : new(kept);
    }

    private static bool IsRow(PartSyntax part) => part is WeekRowSyntax;

    private static bool IsSaid(PartSyntax part, HashSet<Type> said) =>
        !ItemBinder.IsSets(part) && KindOf(part) is { } kind && said.Contains(kind);

    /// <summary>A row left without anything still says whether its week is a deload.</summary>
    private static WeekRowSyntax Keep(WeekRowSyntax row, HashSet<Type> said)
    {
        var items = row.Row.Items
            .Select(item => Keep(item, said, []))
            .OfType<SyntaxNode>()
            .ToList();
        return new(row.Weeks, row.Title, row.Colon, new(items));
    }
}
