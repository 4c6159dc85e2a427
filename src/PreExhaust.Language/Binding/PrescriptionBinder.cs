using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds a list of items that hold sets.</summary>
internal sealed class PrescriptionBinder(BindingContext context, MaxBasis defaultBasis)
{
    private const int ShortestChain = 3;

    private readonly ItemBinder _items = new(context, defaultBasis);

    /// <summary>
    /// The sets of items; broken items are left out, because half an item would be a misreading.
    /// </summary>
    public PrescriptionDraft Bind(IEnumerable<ItemSyntax> items)
    {
        var draft = new PrescriptionDraft(context);
        var healthy = items.Where(item => !item.IsBroken).ToList();
        var isChain = healthy.Count(StartsWithBareNumber) >= ShortestChain
            && StartsWithBareNumber(healthy[0]);
        var withSets = healthy.Count(HasSets);
        foreach (var item in healthy)
        {
            var hasSetsElsewhere = withSets > (HasSets(item) ? 1 : 0);
            draft.Add(_items.Bind(item, new(false, hasSetsElsewhere, isChain)), item);
        }

        return draft;
    }

    private static bool HasSets(ItemSyntax item) => item.Parts.Any(ItemBinder.IsSets);

    private static bool StartsWithBareNumber(ItemSyntax item) =>
        item.Parts.FirstOrDefault() is { } first && ItemBinder.IsBareNumber(first);
}
