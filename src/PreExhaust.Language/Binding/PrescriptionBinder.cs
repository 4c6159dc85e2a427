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
        var draft = new PrescriptionDraft(context);
        var healthy = items.Where(item => !item.IsBroken).ToList();
        var isChain = healthy.Count(StartsWithBareNumber) >= (rounds is null ? ShortestChain : ShortestInRounds)
            && StartsWithBareNumber(healthy[0]);
        healthy = isChain ? healthy : _numbers.Settle(healthy);
        var withSets = healthy.Count(HasSets);
        foreach (var item in healthy)
        {
            var hasSetsElsewhere = withSets > (HasSets(item) ? 1 : 0);
            draft.Add(_items.Bind(item, new(false, hasSetsElsewhere, isChain, rounds)), item);
        }

        return draft;
    }

    private static bool HasSets(ItemSyntax item) => item.Parts.Any(ItemBinder.IsSets);

    private static bool StartsWithBareNumber(ItemSyntax item) =>
        item.Parts.FirstOrDefault() is { } first && ItemBinder.IsBareNumber(first);
}
