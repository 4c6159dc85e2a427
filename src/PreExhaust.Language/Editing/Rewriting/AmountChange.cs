using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>Writes another number of sets or repetitions in the place of the old one.</summary>
internal static class AmountChange
{
    /// <summary>The change; <c>null</c> where more than one number changes, or it is not written as one.</summary>
    public static TextChange? Of(ItemSyntax item, SetGroup old, SetGroup group)
    {
        if (old.Open != group.Open || Numbers(item, old.Source!.Start) is not { } numbers)
            return null;
        if (old.Target == group.Target)
            return Change(numbers, old.Count, group.Count);
        return (old.Target, group.Target) is (RepTarget before, RepTarget after)
            && old.Count == group.Count
            && before.Sides == after.Sides
            ? Change([numbers[1], numbers[0]], before.Reps, after.Reps)
            : null;
    }

    /// <summary>The two numbers of sets and repetitions; <c>null</c> where the sets are written otherwise.</summary>
    private static IReadOnlyList<QuantitySyntax>? Numbers(ItemSyntax item, int place)
    {
        var product = item.Parts.OfType<ProductSyntax>()
            .FirstOrDefault(part => part.Span.Start <= place && place < part.Span.End);
        var numbers = (product?.Factors ?? [])
            .Select(factor => factor.Quantity)
            .OfType<QuantitySyntax>()
            .Where(quantity => quantity is { HasPlus: false, Unit: Unit.None or Unit.Sets or Unit.Reps })
            .ToList();
        return numbers.Count == 2 ? numbers : null;
    }

    private static TextChange? Change(
        IEnumerable<QuantitySyntax> numbers, Interval<int> old, Interval<int> value) =>
        numbers.Where(number => number.Lower.Value == old.Lower && UpperOf(number).Value == old.Upper)
            .Select(number => new TextChange(WithoutUnit(number), value.ToString()))
            .FirstOrDefault();

    private static TextSpan WithoutUnit(QuantitySyntax quantity) =>
        TextSpan.FromBounds(quantity.Lower.Span.Start, UpperOf(quantity).Span.End);

    private static NumberSyntax UpperOf(QuantitySyntax quantity) => quantity.Upper ?? quantity.Lower;
}
