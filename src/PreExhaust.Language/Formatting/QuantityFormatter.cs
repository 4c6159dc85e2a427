using System.Globalization;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes numbers with their units.</summary>
internal static class QuantityFormatter
{
    /// <summary>Below this a lone m could be minutes.</summary>
    private const int LeastMetres = 10;

    private static readonly char[] UnitLetters = ['s', 'm'];

    /// <summary>A quantity outside a rest, where m is metres.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="understood">A unit that need not be written.</param>
    public static string Format(QuantitySyntax quantity, Unit understood = Unit.None)
    {
        if (quantity.IsTime)
            return Time(quantity);
        var upper = quantity.Upper is null ? "" : "-" + Number(quantity.Upper);
        var plus = quantity.HasPlus ? "+" : "";
        var unit = quantity.Unit == understood ? "" : SignOf(quantity);
        var lowerUnit = quantity.LowerUnit == quantity.Unit || upper.Length == 0 ? "" : Sign(quantity.LowerUnit);
        var isPlusLast = upper.Length == 0 && !unit.StartsWith(" ", StringComparison.Ordinal);
        return Number(quantity.Lower) + lowerUnit + upper + (isPlusLast ? unit + plus : plus + unit);
    }

    /// <summary>A time as the plan spells it: <c>90s</c>, <c>2-3min</c>.</summary>
    public static string Time(QuantitySyntax quantity)
    {
        var lower = TimeOf(quantity.Lower, quantity.LowerUnit);
        var upper = quantity.Upper is null ? lower : TimeOf(quantity.Upper, quantity.Unit);
        var text = new Rest(new(lower, upper)).ToString();
        if (!quantity.HasPlus)
            return text;
        return lower == upper ? text + "+" : text.Insert(text.IndexOfAny(UnitLetters), "+");
    }

    public static string Number(NumberSyntax number) =>
        number.Value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>The unit as it stands behind a number.</summary>
    public static string Sign(Unit unit) => unit switch
    {
        Unit.Sets => " sets",
        Unit.Reps => " reps",
        Unit.Kilogram => "kg",
        Unit.Pound => "lb",
        Unit.Percent => "%",
        Unit.Second => "s",
        Unit.Minute => "min",
        Unit.Metre or Unit.MinuteOrMetre => "m",
        Unit.Kilometre => "km",
        Unit.Total => " total",
        _ => "",
    };

    private static string SignOf(QuantitySyntax quantity) => quantity.Unit switch
    {
        Unit.Reps when quantity is { Upper: null, Lower.Value: 1 } => " rep",
        Unit.Metre when quantity.Lower.Value < LeastMetres => " metres",
        _ => Sign(quantity.Unit),
    };

    private static TimeSpan TimeOf(NumberSyntax number, Unit unit)
    {
        var seconds = unit is Unit.Minute or Unit.MinuteOrMetre ? number.Value * 60 : number.Value;
        return TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond));
    }
}
