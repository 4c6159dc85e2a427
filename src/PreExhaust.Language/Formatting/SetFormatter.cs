using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes sets, repetitions and lone quantities.</summary>
internal static class SetFormatter
{
    private const string Times = "x";
    private const string SpacedTimes = " x ";

    public static string Product(ProductSyntax product)
    {
        var factors = InOrder(product.Factors);
        var basis = LoadFormatter.Basis(product.Basis);
        if (factors.Count == 1)
            return Factor(factors[0], Unit.None) + basis;
        var (first, second) = (factors[0], factors[1]);
        if (IsLoad(first))
            return Factor(first, Unit.None) + basis + SpacedTimes + Factor(second, Unit.Reps);
        if (IsLoad(second))
            return Factor(first, Unit.Reps) + Times + Factor(second, Unit.None) + basis;
        var sets = Factor(first, Unit.Sets) + (NeedsSetsWord(first.Quantity) ? " sets" + SpacedTimes : Times);
        return sets + Factor(second, NeedsRepsWord(second.Quantity) ? Unit.None : Unit.Reps) + basis;
    }

    public static string Chain(ChainSyntax chain)
    {
        var isSlash = chain.Children[1] is SyntaxToken sign && !Characters.IsDash(sign.Text[0]);
        var numbers = string.Join(isSlash ? "/" : "-", chain.Numbers.Select(QuantityFormatter.Number));
        var unit = QuantityFormatter.Sign(chain.Unit) + LoadFormatter.Basis(chain.Basis);
        return numbers + (chain.HasPlus ? "+" : "") + unit;
    }

    /// <summary>Sides as words of their own: <c>each side</c>.</summary>
    public static string Sides(SidesSyntax sides) =>
        sides.Sides == SideCounting.Alternating ? "alternating" : $"each {Side(sides)}";

    /// <summary>Sides right after a set: <c>/side</c>.</summary>
    public static string SidesAfterSet(SidesSyntax sides) =>
        sides.Sides == SideCounting.Alternating ? " alternating" : $"/{Side(sides)}";

    /// <summary>Whether sides hang on a product: on a load they would be read as more of it.</summary>
    public static bool CanEndInSides(ProductSyntax product) =>
        !IsLoad(product) && !product.Factors.Any(factor => factor.IsToFailure);

    /// <summary>Whether a product is a load alone.</summary>
    public static bool IsLoad(ProductSyntax product) => product.Factors.Count == 1 && IsLoad(product.Factors[0]);

    private static bool IsLoad(FactorSyntax factor) =>
        factor.Quantity is { } quantity && (quantity.IsMass || quantity.Unit == Unit.Percent);

    private static string Side(SidesSyntax sides) =>
        sides.Children.Count > 1 ? ((SyntaxToken)sides.Children[1]).Text.ToLowerInvariant() : "side";

    /// <summary>Sets first: <c>8 reps x 3 sets</c> is written <c>3x8</c>.</summary>
    private static IReadOnlyList<FactorSyntax> InOrder(IReadOnlyList<FactorSyntax> factors)
    {
        var isReversed = factors.Count == 2 && factors[0].Quantity?.Unit is Unit.None or Unit.Reps
            && (factors[1].Quantity?.Unit == Unit.Sets
                || (factors[0].Quantity?.Unit == Unit.Reps && factors[1].Quantity?.Unit == Unit.None));
        return isReversed ? [factors[1], factors[0]] : factors;
    }

    /// <summary>A factor; the word that its place says anyway is left out.</summary>
    private static string Factor(FactorSyntax factor, Unit understood)
    {
        if (factor.Quantity is not { } quantity)
            return factor.IsToFailure ? "AMRAP to failure" : "AMRAP";
        var text = QuantityFormatter.Format(quantity, understood);
        return factor.IsBracketed && quantity.HasPlus ? $"({text})" : text;
    }

    private static bool NeedsSetsWord(QuantitySyntax? sets) =>
        sets?.Lower.Value > Limits.SetsWithoutWord || sets?.Upper?.Value > Limits.SetRangeWithoutWord;

    private static bool NeedsRepsWord(QuantitySyntax? reps) => reps?.Lower.Value > Limits.RepsWithoutWord;
}
