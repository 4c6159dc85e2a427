using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds a list of items that hold sets.</summary>
internal sealed class PrescriptionBinder(BindingContext context, MaxBasis defaultBasis)
{
    private const int ShortestChain = 3;

    private const int ShortestInRounds = 2;

    private readonly BareNumbers _numbers = new(context);
    private readonly ItemBinder _items = new(context, defaultBasis);

    /// <summary>
    /// The sets of items; broken items are left out, because half an item would be a misreading.
    /// </summary>
    /// <param name="items">The items.</param>
    /// <param name="rounds">The rounds of the group they are in, of which they give one; <c>null</c> outside.</param>
    public PrescriptionDraft Bind(IEnumerable<ItemSyntax> items, int? rounds = null)
    {
        var draft = new PrescriptionDraft(context) { IsPartial = items.Any(item => item.IsBroken) };
        var healthy = items.Where(item => !item.IsBroken).ToList();
        var isChain = healthy.Count(StartsWithBareNumber) >= (rounds is null ? ShortestChain : ShortestInRounds)
            && StartsWithBareNumber(healthy.First(item => !IsOfExercise(item)));
        healthy = isChain ? healthy : _numbers.Settle(healthy);
        var hasRated = rounds is null && healthy.Count(item => HasSets(item) || ItemBinder.IsRatedNumber(item)) > 1;
        var withSets = healthy.Count(HasSets);
        var sets = new List<(ItemSyntax Item, ItemDraft Draft)>();
        for (var i = 0; i < healthy.Count; i++)
        {
            var hasSetsElsewhere = withSets > (HasSets(healthy[i]) ? 1 : 0);
            var isSet = isChain || (hasRated && ItemBinder.IsRatedNumber(healthy[i]));
            var bound = _items.Bind(healthy[i], new(false, hasSetsElsewhere, isSet, rounds));
            draft.Add(bound, healthy[i]);
            if (bound.Groups.Count > 0)
                sets.Add((healthy[i], bound));
            if (i + 1 < healthy.Count)
                CheckDrop(healthy[i], healthy[i + 1]);
        }

        if (draft.TakeLooseTechnique() is ItemSyntax loose)
            new TechniqueOwners(context).Report(loose, sets);
        return draft;
    }

    /// <summary>A load with repetitions right behind the loads of drops could be one more of them.</summary>
    private void CheckDrop(ItemSyntax item, ItemSyntax next)
    {
        var isOpen = item.Parts.LastOrDefault() is DropSyntax drop && drop.Loads[0] is not RelativeLoadSyntax;
        var first = next.Parts.FirstOrDefault();
        if (isOpen && first is ProductSyntax { Factors: [{ Quantity: { } load }, var reps] } product
            && (load.IsMass || load.Unit == Unit.Percent))
            context.ReportReadings(
                product,
                "Drops take no repetitions, and a set of its own names them first",
                $"1x{context.TextOf(reps)} {context.TextOf(product.Factors[0])}");
    }

    private static bool HasSets(ItemSyntax item) => item.Parts.Any(ItemBinder.IsSets);

    /// <summary>What cannot be about the numbers behind it: <c>(each leg): 8, 6, 4</c>.</summary>
    private static bool IsOfExercise(ItemSyntax item) =>
        item.Parts.All(part => part is BracketSyntax or SidesSyntax or RestSyntax or TagSyntax);

    private static bool StartsWithBareNumber(ItemSyntax item) =>
        item.Parts.FirstOrDefault() is { } first && ItemBinder.IsBareNumber(first);
}
