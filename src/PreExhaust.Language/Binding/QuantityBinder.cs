using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Gives quantities their types and checks their bounds; <c>null</c> after an error.</summary>
internal sealed class QuantityBinder(BindingContext context)
{
    public Interval<int>? Count(QuantitySyntax quantity, int most, string what)
    {
        if (Range(quantity) is not { } range)
            return null;
        if (range.Lower < 1 || range.Upper > most || !quantity.Lower.IsWhole
            || !(quantity.Upper?.IsWhole ?? true))
            return OutOfRange<int>(quantity, $"{what} run from 1 to {most} in whole numbers");
        return new((int)range.Lower, (int)range.Upper);
    }

    public Interval<Mass>? Weight(QuantitySyntax quantity)
    {
        if (Range(quantity) is not { } range)
            return null;
        if (range.Upper > Limits.Weight)
            return OutOfRange<Mass>(quantity, $"loads run up to {Limits.Weight}");
        return new(MassOf(range.Lower, quantity.LowerUnit), MassOf(range.Upper, quantity.Unit));
    }

    public Interval<Percentage>? Percent(QuantitySyntax quantity)
    {
        if (Range(quantity) is not { } range)
            return null;
        if (range.Lower <= 0 || range.Upper > Limits.Percent)
            return OutOfRange<Percentage>(quantity, $"percentages run from above 0 to {Limits.Percent}");
        return range.Select(value => new Percentage(value));
    }

    /// <param name="quantity">A quantity in a unit of time.</param>
    /// <param name="isRest">Whether a lone m means minutes.</param>
    public Interval<TimeSpan>? Time(QuantitySyntax quantity, bool isRest = false)
    {
        if (Range(quantity, (value, unit) => value * SecondsIn(unit, isRest)) is not { } seconds)
            return null;
        if (seconds.Upper <= 0 || seconds.Upper > Limits.Minutes * 60)
            return OutOfRange<TimeSpan>(quantity, $"times run up to {Limits.Minutes} minutes");
        return seconds.Select(value => TimeSpan.FromTicks((long)(value * TimeSpan.TicksPerSecond)));
    }

    public Interval<decimal>? Distance(QuantitySyntax quantity)
    {
        if (Range(quantity, (value, unit) => unit == Unit.Kilometre ? value * 1000 : value) is not { } metres)
            return null;
        if (metres.Lower <= 0 || metres.Upper > Limits.Metres)
            return OutOfRange<decimal>(quantity, $"distances run up to {Limits.Metres} metres");
        return metres;
    }

    public Interval<decimal>? Level(QuantitySyntax quantity)
    {
        if (Range(quantity) is not { } range)
            return null;
        if (quantity.Unit != Unit.None || quantity.HasPlus || range.Lower <= 0 || range.Upper > Limits.Level)
            return OutOfRange<decimal>(quantity, $"levels run from above 0 to {Limits.Level}, without a unit");
        return range;
    }

    public Effort? Effort(EffortScale scale, QuantitySyntax quantity)
    {
        if (Range(quantity) is not { } range)
            return null;
        var isHalf = IsWhole(range.Lower * 2) && IsWhole(range.Upper * 2);
        var isRpe = scale == EffortScale.Rpe;
        var isInside = isRpe ? range.Lower >= 5 && range.Upper <= 10 : range.Upper <= 10;
        if (isHalf && isInside)
            return new(scale, range);
        OutOfRange<decimal>(
            quantity,
            isRpe ? "RPE runs from 5 to 10 in half points" : "RIR runs from 0 to 10 in half points");
        return null;
    }

    private Interval<decimal>? Range(QuantitySyntax quantity, Func<decimal, Unit, decimal>? convert = null)
    {
        var change = convert ?? ((value, _) => value);
        var lower = change(quantity.Lower.Value, quantity.LowerUnit);
        if (quantity.Upper is null)
            return Interval<decimal>.Point(lower);
        var upper = change(quantity.Upper.Value, quantity.Unit);
        if (lower < upper)
            return new(lower, upper);
        var (from, to) = (context.TextOf(quantity.Lower), context.TextOf(quantity.Upper));
        var unit = context.TextOf(quantity).Substring(quantity.Upper.Span.End - quantity.Span.Start);
        var readings = lower == upper
            ? new[] { from + unit }
            : [$"{to}-{from}{unit}", from + unit, to + unit];
        context.ReportReadings(quantity, "The range does not rise", readings);
        return null;
    }

    private Interval<T>? OutOfRange<T>(QuantitySyntax quantity, string rule)
        where T : struct, IComparable<T>
    {
        context.Report(
            DiagnosticKinds.OutOfRange,
            quantity,
            $"'{context.TextOf(quantity)}' is out of range: {rule}.");
        return null;
    }

    private static bool IsWhole(decimal value) => decimal.Truncate(value) == value;

    private static Mass MassOf(decimal value, Unit unit) =>
        new(value, unit == Unit.Pound ? MassUnit.Pound : MassUnit.Kilogram);

    private static decimal SecondsIn(Unit unit, bool isRest) =>
        unit == Unit.Minute || (isRest && unit == Unit.MinuteOrMetre) ? 60 : 1;
}
