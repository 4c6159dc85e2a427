using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding;

/// <summary>
/// Reports numbers without a unit that belong together (<c>3x10, 8, 6</c>, <c>80kg 8, 8, 8</c>, <c>12 10 8</c>,
/// <c>5@135</c>) once, with what they mean as a whole, and takes them out of their items.
/// </summary>
internal sealed class BareNumbers(BindingContext context)
{
    private readonly FactorReadings _numbers = new(context);

    /// <summary>The items that are left to bind.</summary>
    public List<ItemSyntax> Settle(List<ItemSyntax> items)
    {
        if (!items.Exists(HasNumber))
            return items;
        var settled = new HashSet<PartSyntax>();
        foreach (var item in items)
            SettleWithin(item, settled);
        for (var i = 0; i + 1 < items.Count; i++)
            SettleDecimal(items[i], items[i + 1], settled);
        for (var i = 0; i < items.Count; i++)
            i = SettleAfter(items, i, settled);
        return settled.Count == 0 ? items : items.Select(item => Without(item, settled)).OfType<ItemSyntax>().ToList();
    }

    private static bool HasNumber(ItemSyntax item) =>
        item.Parts.Any(ItemBinder.IsBareNumber) && !ItemBinder.IsRatedNumber(item);

    private static ItemSyntax? Without(ItemSyntax item, HashSet<PartSyntax> settled)
    {
        var left = item.Parts.Where(part => !settled.Contains(part)).ToArray();
        return left.Length == 0 ? null : new ItemSyntax(left);
    }

    private static PartSyntax? FirstNumber(ItemSyntax item) =>
        item.Parts.FirstOrDefault() is { } first && ItemBinder.IsBareNumber(first) && !ItemBinder.IsRatedNumber(item)
            ? first
            : null;

    /// <summary>Several numbers, or a number and what stands behind an at sign, in one item.</summary>
    private void SettleWithin(ItemSyntax item, HashSet<PartSyntax> settled)
    {
        var numbers = item.Parts.Where(ItemBinder.IsBareNumber).ToList();
        if (numbers.Count > 1)
        {
            var sets = string.Join(", ", numbers.Select(number => $"1x{context.TextOf(number)}"));
            Report(numbers, "Numbers side by side could be sets of so many repetitions", [sets], settled);
        }
        else if (numbers.Count == 1 && item.Parts.OfType<AtSyntax>().FirstOrDefault(IsBareLoad) is { } at)
        {
            var (reps, load) = (context.TextOf(numbers[0]), context.TextOf(at.Quantity));
            var readings = context.LoadUnits.Select(unit => $"1x{reps} {load}{unit}").ToArray();
            Report([numbers[0], at], $"'{reps}' has no sets and '{load}' no unit", readings, settled);
        }
    }

    private static bool IsBareLoad(AtSyntax at) => at.Quantity is { Unit: Unit.None, Upper: null, Lower.Value: > 10 };

    /// <summary><c>62,5</c>: a comma between digits without a space was meant as a point.</summary>
    private void SettleDecimal(ItemSyntax item, ItemSyntax next, HashSet<PartSyntax> settled)
    {
        if (FirstNumber(next) is not { } fraction || item.Parts.LastOrDefault() is not { } last
            || settled.Contains(last) || last.Span.End + 1 != fraction.Span.Start)
            return;
        var number = $"{context.TextOf(last)}.{context.TextOf(fraction)}";
        string[] readings = last switch
        {
            AtSyntax { Quantity: { Unit: Unit.None, Upper: null, Lower.Value: < 10 } } when IsHalf(fraction) =>
                [number],
            _ when ItemBinder.IsBareNumber(last) && item.Parts.Count() > 1 =>
                [.. context.LoadUnits.Select(unit => number + unit)],
            _ => [],
        };
        if (readings.Length > 0)
            Report([last, fraction], "A comma between digits needs a unit behind them", readings, settled);
    }

    private bool IsHalf(PartSyntax fraction) => context.TextOf(fraction) == "5";

    /// <summary>Items that are numbers, behind one with sets or with a load and a number.</summary>
    private int SettleAfter(List<ItemSyntax> items, int index, HashSet<PartSyntax> settled)
    {
        var numbers = new List<PartSyntax>();
        for (var i = index + 1; i < items.Count && FirstNumber(items[i]) is { } number; i++)
            numbers.Add(number);
        if (numbers.Count == 0 || numbers.Any(settled.Contains))
            return index;
        var last = items[index].Parts.LastOrDefault();
        if (items[index].Parts.OfType<ProductSyntax>().FirstOrDefault(ItemBinder.IsSets) is { } sets)
            ReportBehindSets(sets, numbers, settled);
        else if (last is not null && ItemBinder.IsBareNumber(last) && LoadBefore(items[index]) is { } load)
            ReportBehindLoad(load, [last, .. numbers], settled);
        return index + numbers.Count;
    }

    private static ProductSyntax? LoadBefore(ItemSyntax item) =>
        item.Parts.First() is ProductSyntax { Factors: [{ Quantity: { } quantity }] } product
            && (quantity.IsMass || quantity.Unit == Unit.Percent) ? product : null;

    private void ReportBehindSets(ProductSyntax sets, List<PartSyntax> numbers, HashSet<PartSyntax> settled)
    {
        var texts = numbers.Select(context.TextOf).ToList();
        var list = string.Join(", ", texts);
        var (count, work) = (sets.Factors[0].Quantity, sets.Factors[sets.Factors.Count - 1]);
        var isLoad = count is { IsMass: true } or { Unit: Unit.Percent };
        var load = isLoad ? $" {context.TextOf(count!)}" : "";
        var asSets = string.Join(", ", texts.Select(text => $"1x{text}{load}"));
        var isEach = !isLoad && count is { Unit: Unit.None or Unit.Sets, Upper: null }
            && count.Lower.Value == numbers.Count + 1;
        var problem = $"'{list}' beside sets could be repetitions{(numbers.Count == 1 ? " or a load" : "")}";
        var fixes = Settled(numbers, settled);
        if (isEach)
        {
            var whole = TextSpan.FromBounds(sets.Span.Start, fixes.End);
            var each = $"1x{_numbers.Number(work)}, {asSets}";
            context.ReportReadings(fixes, problem, (whole, each), (fixes, asSets));
        }
        else if (numbers.Count == 1 && TempoOf(numbers[0]) is { } tempo)
        {
            context.ReportReadings(fixes, "Four tempo characters need a word", tempo);
        }
        else if (numbers.Count == 1)
        {
            context.ReportReadings(fixes, problem, [asSets, .. context.LoadReadings(list)]);
        }
        else
        {
            context.ReportReadings(fixes, problem, asSets);
        }
    }

    private string? TempoOf(PartSyntax number) =>
        SetBinder.TempoOf(((ProductSyntax)number).Factors[0].Quantity!, context.TextOf(number));

    private void ReportBehindLoad(ProductSyntax load, List<PartSyntax> numbers, HashSet<PartSyntax> settled)
    {
        var weight = context.TextOf(load);
        var sets = string.Join(", ", numbers.Select(number => $"1x{context.TextOf(number)} {weight}"));
        settled.Add(load);
        Report([load, .. numbers], "Numbers behind a load could be sets of so many repetitions", [sets], settled);
    }

    private void Report(List<PartSyntax> parts, string problem, string[] readings, HashSet<PartSyntax> settled) =>
        context.ReportReadings(Settled(parts, settled), problem, readings);

    private static TextSpan Settled(List<PartSyntax> parts, HashSet<PartSyntax> settled)
    {
        settled.UnionWith(parts);
        return TextSpan.FromBounds(parts.Min(p => p.Span.Start), parts.Max(p => p.Span.End));
    }
}
