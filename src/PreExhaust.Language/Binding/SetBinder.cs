using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>
/// Gives the factors of a product their roles: sets, repetitions, a time, a distance, a load.
/// </summary>
internal sealed class SetBinder(BindingContext context, QuantityBinder quantities, LoadBinder loads)
{
    private readonly FactorReadings _readings = new(context);

    /// <summary>Adds the sets of a product to an item; nothing after an error.</summary>
    /// <param name="product">The product.</param>
    /// <param name="item">The item.</param>
    /// <param name="surroundings">What stands around it.</param>
    public void Bind(ProductSyntax product, ItemDraft item, Surroundings surroundings)
    {
        if (product.Factors.Count > 2)
        {
            ReportThreeFactors(product);
            return;
        }

        var (first, second) = (product.Factors[0], product.Factors[1]);
        if (IsLoad(first) && IsCount(second))
            BindSingle(second, first, product, item, surroundings);
        else if (IsCount(first) && second.Quantity is { Unit: Unit.Percent })
            BindSingle(first, second, product, item, surroundings);
        else if (IsCount(second) && (first.Quantity is { Unit: Unit.Reps } || IsCounted(second, Unit.Sets)))
            BindSets(second, first, product, item, surroundings.HasSetsElsewhere);
        else if (IsSets(first) && !IsLoad(second) && second.Quantity?.Unit != Unit.Sets)
            BindSets(first, second, product, item, surroundings.HasSetsElsewhere);
        else
            ReportRoles(product, first, second);
    }

    /// <summary>Adds the one set of a lone target: <c>60s</c>, <c>8 reps</c>, <c>AMRAP</c>.</summary>
    public void BindLone(FactorSyntax factor, ItemDraft item, Surroundings surroundings)
    {
        if (Target(factor) is { } target)
            item.Groups.Add(Group(Interval<int>.Point(surroundings.LoneSets), target, factor, factor));
    }

    /// <summary>Adds one set a number: <c>12-10-8-8</c>.</summary>
    public void BindChain(ChainSyntax chain, ItemDraft item)
    {
        foreach (var number in chain.Numbers)
        {
            var quantity = new QuantitySyntax(number);
            if (quantities.Count(quantity, Limits.Reps, "repetitions") is not { } reps)
                continue;
            var isOpen = chain.HasPlus && number == chain.Numbers[chain.Numbers.Count - 1];
            item.Groups.Add(new(Interval<int>.Point(1), new RepTarget(reps))
            {
                Open = isOpen ? OpenEnd.LastSet : OpenEnd.None,
                Source = context.AnchorOf(number),
            });
        }
    }

    private void BindSingle(
        FactorSyntax reps, FactorSyntax load, ProductSyntax product, ItemDraft item, Surroundings surroundings)
    {
        if (load.Quantity is { Upper: { } upper, Lower.Value: < Limits.LeastPercentOfRange, Unit: Unit.Percent } range)
        {
            var (a, b) = (context.TextOf(reps), context.TextOf(range.Lower));
            context.ReportReadings(
                product,
                $"'{context.TextOf(range)}' is a light load",
                $"{a}x{b} -{context.TextOf(upper)}%",
                $"1x{a} {context.TextOf(range)}");
            return;
        }

        if (Target(reps) is { } target)
            item.Groups.Add(Group(Interval<int>.Point(surroundings.LoneSets), target, reps, product));
        item.Set(loads.Bind(load.Quantity!, product.Basis), load);
    }

    private void BindSets(
        FactorSyntax sets,
        FactorSyntax work,
        ProductSyntax product,
        ItemDraft item,
        bool hasSetsElsewhere)
    {
        var quantity = sets.Quantity!;
        if (quantity.HasPlus)
        {
            context.Report(
                DiagnosticKinds.Unexpected,
                sets,
                "A plus belongs to repetitions ('5x3+'), not to the number of sets.");
            return;
        }

        if (work.Quantity is { Unit: Unit.Total } total)
        {
            var number = context.TextOf(total.Lower);
            context.ReportReadings(
                product,
                "A total is of all sets together, however many they are",
                $"{number} total",
                $"{context.TextOf(quantity.Lower)}x{number}");
            return;
        }

        if (IsProbablySwapped(quantity, work))
        {
            var tempo = hasSetsElsewhere ? TempoReading(context.TextOf(product)) : null;
            var readings = _readings.OfManySets(quantity, work);
            context.ReportReadings(
                product,
                $"{_readings.Number(quantity)} sets are many",
                tempo is null ? readings : [.. readings, tempo]);
            return;
        }

        if (work.Quantity is { Unit: Unit.None, Lower.Value: > Limits.RepsWithoutWord and <= Limits.Reps } many)
        {
            context.ReportReadings(
                product,
                $"{_readings.Number(many)} repetitions are many",
                _readings.OfManyReps(quantity, many));
            return;
        }

        if (quantities.Count(quantity, Limits.Sets, "sets") is { } count && Target(work) is { } target)
            item.Groups.Add(Group(count, target, work, product));
        if (work.IsToFailure)
            item.Set(Effort.ToFailure, work);
    }

    /// <summary>A number of four digits that no repetitions are may have been meant as a tempo, too: 3010.</summary>
    public static string? TempoOf(QuantitySyntax quantity, string text) =>
        quantity.Lower.Value > Limits.Reps ? TempoReading(text) : null;

    /// <summary>Four characters such as 30X0 may have been meant as a tempo.</summary>
    private static string? TempoReading(string product) =>
        product.Length == 4 ? "tempo " + string.Join("-", product.ToUpperInvariant().ToCharArray()) : null;

    /// <summary>Without the word "sets", many sets and a wide range of sets look like repetitions.</summary>
    private static bool IsProbablySwapped(QuantitySyntax sets, FactorSyntax work)
    {
        if (sets.Unit != Unit.None || work.Quantity is not { Unit: Unit.None })
            return false;
        return sets.Lower.Value > Limits.SetsWithoutWord || sets.Upper?.Value > Limits.SetRangeWithoutWord;
    }

    private SetGroup Group(Interval<int> count, SetTarget target, FactorSyntax work, Syntax.SyntaxNode place)
    {
        var hasPlus = work.Quantity?.HasPlus ?? false;
        var open = work.IsBracketed ? OpenEnd.EverySet : OpenEnd.LastSet;
        return new(count, target) { Open = hasPlus ? open : OpenEnd.None, Source = context.AnchorOf(place) };
    }

    private SetTarget? Target(FactorSyntax factor)
    {
        if (factor.Quantity is not { } quantity)
            return new AmrapTarget();
        switch (quantity.Unit)
        {
            case Unit.None or Unit.Reps:
                return quantities.Count(quantity, Limits.Reps, "repetitions") is { } reps
                    ? new RepTarget(reps)
                    : null;
            case Unit.Total when !quantity.HasPlus:
                return quantities.Count(quantity, Limits.Reps, "repetitions") is { } total
                    ? new TotalTarget(total)
                    : null;
            case Unit.Second or Unit.Minute:
                return quantities.Time(quantity) is { } time ? new DurationTarget(time) : null;
            case Unit.MinuteOrMetre when quantity.Lower.Value < 10:
                var number = context.TextOf(quantity.Lower);
                context.ReportReadings(
                    quantity,
                    "A small number of m could be minutes or metres",
                    $"{number}min",
                    $"{number} metres");
                return null;
            case Unit.Metre or Unit.Kilometre or Unit.MinuteOrMetre:
                return quantities.Distance(quantity) is { } metres ? new DistanceTarget(metres) : null;
            default:
                context.Report(
                    DiagnosticKinds.Unexpected,
                    factor,
                    $"Expected repetitions, a time or a distance, found '{context.TextOf(factor)}'.");
                return null;
        }
    }

    private void ReportThreeFactors(ProductSyntax product)
    {
        const string Problem = "Sets and repetitions are two factors, and the load stands after them";
        if (product.Factors.Count == 3 && _readings.OfThree(product.Factors) is { Length: > 0 } readings)
            context.ReportReadings(product, Problem, readings);
        else
            context.Report(DiagnosticKinds.Unexpected, product, $"{Problem}, such as '3x5 80kg'.");
    }

    private void ReportRoles(ProductSyntax product, FactorSyntax first, FactorSyntax second)
    {
        var (a, b) = (_readings.Number(first), context.TextOf(second));
        if (second.Quantity is { IsMass: true })
            context.ReportReadings(
                product,
                $"'{a}' could be sets or repetitions",
                $"1x{a} {b}",
                $"{a}x1 {b}");
        else if (first.Quantity is { IsTime: true })
            context.ReportReadings(
                product,
                "A time comes after the number of sets",
                $"{_readings.Number(second)}x{context.TextOf(first)}",
                $"1x{_readings.Number(second)}, rest {context.TextOf(first)}");
        else
            context.Report(
                DiagnosticKinds.Unexpected,
                product,
                $"Expected sets x repetitions such as '3x8', found '{context.TextOf(product)}'.");
    }

    private static bool IsCounted(FactorSyntax factor, Unit unit) => factor.Quantity?.Unit == unit;

    private static bool IsLoad(FactorSyntax factor) =>
        factor.Quantity is { } q && (q.IsMass || q.Unit == Unit.Percent);

    private static bool IsCount(FactorSyntax factor) =>
        factor.Quantity is null or { Unit: Unit.None or Unit.Reps or Unit.Sets };

    private static bool IsSets(FactorSyntax factor) => factor.Quantity is { Unit: Unit.None or Unit.Sets };
}
