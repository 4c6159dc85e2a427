using CsCheck;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Loads that a text can express; body weight alone has no unit.</summary>
internal static class RandomLoads
{
    private static readonly Gen<Load> Percent = Gen.Select(
        Range(Percentages), Gen.OneOf(MaxBasis.OneRepMax, MaxBasis.TrainingMax), Optional(RandomSlots.Reference),
        (percent, basis, of) => (Load)new PercentLoad(percent, basis) { Of = of });

    private static readonly Gen<Load> RepMax = Gen.Select(
        Range(Percentages), Gen.Int[2, Limits.RepMax], Optional(RandomSlots.Reference),
        (percent, reps, of) => (Load)new PercentLoad(percent, MaxBasis.RepMax) { RepMax = reps, Of = of });

    private static readonly Gen<Load> Relative = Gen.Select(
        Range(Percentages), Gen.OneOf(MaxBasis.Bodyweight, MaxBasis.TopSet),
        (percent, basis) => (Load)new PercentLoad(percent, basis));

    /// <summary>Any load; a share of the top set only where a set stands before it.</summary>
    public static Gen<Load> Load { get; } = Gen.OneOf(
        Range(Masses).Where(IsSayable).Select(m => (Load)new WeightLoad(m)),
        Percent,
        RepMax,
        Relative,
        Gen.Select(Masses, Gen.OneOf(-1, 0, 1), (m, sign) => (Load)new BodyweightLoad(External(m, sign))),
        Range(Gen.Int[1, 2 * Limits.Level].Select(half => half / 2m)).Select(level => (Load)new LevelLoad(level)),
        Gen.OneOf("red", "light", "Extra Heavy", "Red", "x2", "in").Select(colour => (Load)new BandLoad(colour)));

    /// <summary>The first set has none before it that it could be lighter than.</summary>
    public static ValueList<SetGroup> WithTopSet(ValueList<SetGroup> groups) =>
        groups.Count > 0 && groups[0].Load is PercentLoad { Basis: MaxBasis.TopSet } load
            ? groups.SetItem(0, groups[0] with { Load = load with { Basis = MaxBasis.OneRepMax } })
            : groups;

    /// <summary>Ends in different units must rise as numbers too.</summary>
    private static bool IsSayable(Interval<Mass> range) =>
        range.IsPoint || range.Lower.Amount < range.Upper.Amount;

    private static Mass External(Mass mass, int sign) =>
        sign == 0 || mass.Amount == 0 ? Mass.FromKilograms(0) : mass with { Amount = sign * mass.Amount };
}
