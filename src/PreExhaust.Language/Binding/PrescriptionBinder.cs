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
        foreach (var item in healthy)
            draft.Add(_items.Bind(item, isChain), item);
        return draft;
    }

    private static bool StartsWithBareNumber(ItemSyntax item) =>
        item.Parts.FirstOrDefault() is { } first && ItemBinder.IsBareNumber(first);
}
