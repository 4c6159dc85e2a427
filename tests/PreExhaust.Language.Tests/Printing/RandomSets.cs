using CsCheck;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>
/// Sets that a text can express. As many repetitions as possible are open anyway.
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

    private static readonly Gen<SetGroup> Total = Gen.Select(
        Range(Gen.Int[1, Limits.Reps]), Gen.Enum<SideCounting>(),
        (reps, sides) => new SetGroup(Interval<int>.Point(1), new TotalTarget(reps) { Sides = sides }));

    /// <summary>Sets whose load is found on the day.</summary>
    private static readonly Gen<SetGroup> WorkUp = Gen.Select(
        Gen.Int[1, 6], Gen.Int[1, 20], Optional(Efforts), Optional(Rests),
        (count, reps, effort, rest) => new SetGroup(
            Interval<int>.Point(count), new RepTarget(Interval<int>.Point(reps)))
        {
            Load = new WorkUpLoad(),
            Effort = effort,
            Rest = rest,
        });

    private static readonly Gen<Interval<int>> Count = Gen.OneOf(
        Gen.Int[1, 6].Select(Interval<int>.Point),
        Gen.Int[1, Limits.Sets].Select(Interval<int>.Point),
        Range(Gen.Int[1, 10]));

    /// <summary>Tags as authors make them up; <c>main</c> is always one of the exercise.</summary>
    public static Gen<string> Tag { get; } = Gen.OneOf(
        Gen.OneOf("activation", "straps", "back-off", "speed", "optional", "Übung"),
        Gen.String[Gen.Char["abcXYZ09-_"], 1, 8].Select(text => "t" + text));

    /// <summary>Sets of any kind but those whose load is found on the day.</summary>
    public static Gen<SetGroup> Repeated { get; } = Gen.Select(
        Gen.Frequency((1, Total), (8, Gen.Select(Count, Target, Gen.Enum<OpenEnd>(), Sets))),
        Gen.Select(Optional(RandomLoads.Load), Optional(Efforts), Optional(Rests), Optional(Tempos)),
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

    public static Gen<SetGroup> Group { get; } =
        RandomTechniques.Of(Gen.Frequency((8, Repeated), (1, WorkUp)));

    private static SetGroup Sets(Interval<int> count, SetTarget target, OpenEnd open) =>
        new(count, target) { Open = target is AmrapTarget ? OpenEnd.None : open };

    /// <summary>Groups of at most as many sets as an exercise may have.</summary>
    public static Gen<ValueList<SetGroup>> Groups(int least, int most) => Group.Array[least, most].Select(groups =>
    {
        var sets = 0;
        return RandomLoads.WithTopSet(
            groups.TakeWhile(group => (sets += group.Count.Upper) <= Limits.SetsPerExercise).ToValueList());
    });
}
