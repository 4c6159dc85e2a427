using CsCheck;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Techniques that a text can express, each with sets that it fits.</summary>
internal static class RandomTechniques
{
    private static readonly Gen<int> Reps = Gen.Int[1, 40];

    private static readonly Gen<ValueList<int>> Parts = Reps.Array[2, 6].Select(parts => parts.ToValueList());

    private static readonly Gen<Technique> Technique = Gen.OneOf(
        RandomLoads.Load.Array[1, 4].Select(loads => (Technique)new DropTechnique { Loads = loads.ToValueList() }),
        Gen.Select(Gen.Int[1, Limits.Drops], Gen.Int[1, 199], (drops, half) =>
            (Technique)new DropTechnique { Drops = drops, Decrease = new(half / 2m) }),
        Gen.Const((Technique)new RestPauseTechnique()),
        Parts.Select(parts => (Technique)new RestPauseTechnique { Parts = parts }),
        Range(Reps).Select(total => (Technique)new RestPauseTechnique { Total = total }),
        Gen.Select(Range(Reps), Range(Gen.Int[1, 6]), Range(Gen.Int[1, 10]), (first, sets, reps) =>
            (Technique)new MyoRepTechnique(first, sets, reps)),
        Gen.Select(Parts, Times, (parts, rest) => (Technique)new ClusterTechnique(parts, rest)));

    /// <summary>The sets, most of them without a technique.</summary>
    public static Gen<SetGroup> Of(Gen<SetGroup> group) => Gen.Frequency(
        (3, group),
        (1, Gen.Select(group, Technique, With)));

    /// <summary>A technique that says its repetitions says those of its sets.</summary>
    private static SetGroup With(SetGroup group, Technique technique) => technique.Reps is not { } reps
        ? group with { Technique = technique }
        : group with
        {
            Technique = technique,
            Target = new RepTarget(reps) { Sides = group.Target.Sides },
            Open = OpenEnd.None,
            Count = group.Target is TotalTarget ? Interval<int>.Point(1) : group.Count,
        };
}
