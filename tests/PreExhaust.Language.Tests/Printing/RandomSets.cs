using CsCheck;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>
/// Sets that a text can express. As many repetitions as possible are open anyway, and body weight alone has no unit.
/// </summary>
internal static class RandomSets
{
    private static readonly Gen<SetTarget> Target = Gen.Select(
        Gen.OneOf(
            Range(Gen.OneOf(Gen.Int[1, 20], Gen.Int[1, Limits.Reps])).Select(r => (SetTarget)new RepTarget(r)),
            Gen.Const((SetTarget)new AmrapTarget()),
            Range(Times).Select(t => (SetTarget)new DurationTarget(t)),
            Range(Distances).Select(m => (SetTarget)new DistanceTarget(m))),
        Gen.Enum<SideCounting>(),
        (target, sides) => target with { Sides = sides });

    private static readonly Gen<Load> Load = Gen.OneOf(
        Range(Masses).Where(IsSayable).Select(m => (Load)new WeightLoad(m)),
        Gen.Select(Range(Percentages), Gen.Enum<MaxBasis>(), (p, b) => (Load)new PercentLoad(p, b)),
        Gen.Select(Masses, Gen.OneOf(-1, 0, 1), (m, sign) => (Load)new BodyweightLoad(External(m, sign))));

    private static readonly Gen<Interval<int>> Count = Gen.OneOf(
        Gen.Int[1, 6].Select(Interval<int>.Point),
        Gen.Int[1, Limits.Sets].Select(Interval<int>.Point),
        Range(Gen.Int[1, 10]));

    /// <summary>Tags as authors make them up; <c>main</c> is always one of the exercise.</summary>
    public static Gen<string> Tag { get; } = Gen.OneOf(
        Gen.OneOf("activation", "straps", "back-off", "speed", "optional", "Übung"),
        Gen.String[Gen.Char["abcXYZ09-_"], 1, 8].Select(text => "t" + text));

    public static Gen<SetGroup> Group { get; } = Gen.Select(
        Gen.Select(Count, Target, Gen.Enum<OpenEnd>(), (count, target, open) => new SetGroup(count, target)
        {
            Open = target is AmrapTarget ? OpenEnd.None : open,
        }),
        Gen.Select(Optional(Load), Optional(Efforts), Optional(Rests), Optional(Tempos)),
        Gen.Select(List(Tag), Optional(RandomText.InBrackets)),
        (group, how, more) => group with
        {
            Load = how.Item1,
            Effort = how.Item2,
            Rest = how.Item3,
            Tempo = how.Item4,
            Tags = more.Item1.Distinct(StringComparer.OrdinalIgnoreCase).ToValueList(),
            Note = more.Item2,
        });

    /// <summary>Groups of at most as many sets as an exercise may have.</summary>
    public static Gen<ValueList<SetGroup>> Groups(int least, int most) => Group.Array[least, most].Select(groups =>
    {
        var sets = 0;
        return groups.TakeWhile(group => (sets += group.Count.Upper) <= Limits.SetsPerExercise).ToValueList();
    });

    /// <summary>Ends in different units must rise as numbers too.</summary>
    private static bool IsSayable(Interval<Mass> range) =>
        range.IsPoint || range.Lower.Amount < range.Upper.Amount;

    private static Mass External(Mass mass, int sign) =>
        sign == 0 || mass.Amount == 0 ? Mass.FromKilograms(0) : mass with { Amount = sign * mass.Amount };
}
