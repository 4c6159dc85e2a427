using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Binding;

/// <summary>What factors may mean whose roles their signs and units do not say.</summary>
internal sealed class FactorReadings(BindingContext context)
{
    /// <summary>Three factors, one of which is a load, a time, or a number too high for sets and repetitions.</summary>
    public string[] OfThree(IReadOnlyList<FactorSyntax> factors)
    {
        var odd = OddOne(factors);
        var others = factors.Where((_, i) => i != odd).ToList();
        var isLast = odd == factors.Count - 1;
        var (first, second) = isLast ? (others[0], others[1]) : (others[1], others[0]);
        var pairs = new[] { Pair(first, second), Pair(second, first) }.OfType<string>().Distinct();
        return pairs.SelectMany(pair => Endings(factors[odd]).Select(ending => pair + ending)).ToArray();
    }

    /// <summary>More sets than one believes without the word.</summary>
    public string[] OfManySets(QuantitySyntax sets, FactorSyntax reps)
    {
        var (a, b) = (Number(sets), Number(reps));
        var isRange = sets.Upper is not null || reps.Quantity?.Upper is not null;
        var swapped = !isRange || IsSets(reps.Quantity) ? Pair(b, a, reps.Quantity, sets) : null;
        var spelt = sets.Lower.Value <= Limits.Sets ? $"{a} sets x {b}" : null;
        var single = isRange ? [] : context.LoadUnits.Select(unit => $"1x{b} {a}{unit}");
        return new[] { swapped, spelt }.OfType<string>().Concat(single).ToArray();
    }

    /// <summary>More repetitions than one believes without the word.</summary>
    public string[] OfManyReps(QuantitySyntax sets, QuantitySyntax reps)
    {
        var (a, b) = (Number(sets), Number(reps));
        var single = sets.Upper is null ? context.LoadUnits.Select(unit => $"1x{a} {b}{unit}") : [];
        return new[] { $"{a}x{b} reps", $"{a}x{b}s" }.Concat(single).ToArray();
    }

    /// <summary>The number of a factor without its unit.</summary>
    public string Number(FactorSyntax factor) => factor.Quantity is { } quantity ? Number(quantity) : "AMRAP";

    /// <summary>The number of a quantity without its unit.</summary>
    public string Number(QuantitySyntax quantity)
    {
        var upper = quantity.Upper is null ? "" : $"-{context.TextOf(quantity.Upper)}";
        return context.TextOf(quantity.Lower) + upper + (quantity.HasPlus ? "+" : "");
    }

    private static int OddOne(IReadOnlyList<FactorSyntax> factors)
    {
        var units = factors.Select(f => f.Quantity).ToList();
        var named = units.FindIndex(q => q is { IsMass: true } or { IsTime: true } or { Unit: Unit.Percent });
        if (named >= 0)
            return named;
        return units[0]?.Lower.Value > Limits.SetsWithoutWord ? 0 : factors.Count - 1;
    }

    private string[] Endings(FactorSyntax odd)
    {
        var text = context.TextOf(odd);
        return odd.Quantity switch
        {
            { IsMass: true } or { Unit: Unit.Percent } => [$" {text}"],
            { IsTime: true } => [$", rest {text}"],
            _ => context.LoadUnits.Select(unit => $" {Number(odd)}{unit}").ToArray(),
        };
    }

    private string? Pair(FactorSyntax sets, FactorSyntax reps) =>
        Pair(Number(sets), Number(reps), sets.Quantity, reps.Quantity);

    private static string? Pair(string sets, string reps, QuantitySyntax? setsQuantity, QuantitySyntax? repsQuantity)
    {
        var isBelievable = IsSets(setsQuantity) && !(repsQuantity?.Lower.Value > Limits.RepsWithoutWord);
        return isBelievable ? $"{sets}x{reps}" : null;
    }

    private static bool IsSets(QuantitySyntax? quantity) =>
        quantity is { HasPlus: false, Lower.Value: <= Limits.SetsWithoutWord }
        && !(quantity.Upper?.Value > Limits.SetRangeWithoutWord);
}
