using CsCheck;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Numbers with their units inside the bounds of the language.</summary>
internal static class RandomQuantities
{
    /// <summary>Steps of plates and pounds, and numbers that nobody owns.</summary>
    private static readonly Gen<decimal> Fraction = Gen.OneOf(0m, 0m, 0m, 0.5m, 0.25m, 0.50m, 0.123456789m);

    public static Gen<Mass> Masses { get; } = Gen.Select(
        Gen.OneOf(Gen.Int[1, 300], Gen.Int[0, Limits.Weight - 1]), Fraction, Gen.Enum<MassUnit>(),
        (whole, fraction, unit) => new Mass(whole + fraction, unit));

    public static Gen<Mass> Steps { get; } = Masses.Where(mass => mass.Amount > 0);

    public static Gen<Percentage> Percentages { get; } = Gen.Select(
        Gen.Int[1, Limits.Percent - 1], Fraction, (whole, fraction) => new Percentage(whole + fraction));

    public static Gen<TimeSpan> Times { get; } = Gen.OneOf(
        Gen.Int[1, 300].Select(seconds => TimeSpan.FromSeconds(seconds)),
        Gen.Int[1, 20].Select(minutes => TimeSpan.FromMinutes(minutes)),
        Gen.Int[1, Limits.Minutes * 60].Select(seconds => TimeSpan.FromSeconds(seconds)),
        Gen.Int[1, 600].Select(tenths => TimeSpan.FromMilliseconds(100 * tenths)));

    public static Gen<decimal> Distances { get; } = Gen.Select(
        Gen.OneOf(Gen.Int[1, 50], Gen.Int[1, Limits.Metres - 1]), Fraction, (whole, fraction) => whole + fraction);

    public static Gen<Rest> Rests { get; } =
        Gen.Select(Range(Times), Gen.Frequency((3, Gen.Const(false)), (1, Gen.Const(true))), (t, f) => new Rest(t, f));

    public static Gen<Tempo> Tempos { get; } = Gen.Select(
        Gen.Int[0, 9].Nullable(), Gen.Int[0, 9].Nullable(), Gen.Int[0, 9].Nullable(), Gen.Int[0, 9].Nullable(),
        (a, b, c, d) => new Tempo(a, b, c, d));

    public static Gen<Effort> Efforts { get; } = Gen.OneOf(
        Range(Gen.Int[10, 20].Select(half => half / 2m)).Select(v => new Effort(EffortScale.Rpe, v)),
        Range(Gen.Int[0, 20].Select(half => half / 2m)).Select(v => new Effort(EffortScale.Rir, v)),
        Gen.Const(Effort.ToFailure));

    /// <summary>Ranges rise; half of them are a single value.</summary>
    public static Gen<Interval<T>> Range<T>(Gen<T> gen)
        where T : struct, IComparable<T> =>
        Gen.OneOf(
            gen.Select(Interval<T>.Point),
            Gen.Select(gen, gen, (a, b) => a.CompareTo(b) <= 0 ? new Interval<T>(a, b) : new Interval<T>(b, a)));

    public static Gen<T?> Optional<T>(Gen<T> gen)
        where T : class => Gen.OneOf(gen.Select(T? (x) => x), Gen.Const(() => (T?)null));

    public static Gen<ValueList<T>> List<T>(Gen<T> gen, int most = 2) =>
        gen.Array[0, most].Select(items => items.ToValueList());
}
