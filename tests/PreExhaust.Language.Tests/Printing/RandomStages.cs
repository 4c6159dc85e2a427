using CsCheck;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Stages: they differ in their sets only, and tags of all sets are those of the exercise.</summary>
internal static class RandomStages
{
    private static readonly Gen<SetGroup[]> Chain =
        Gen.Select(Gen.Int[1, 30].Array[3, 5], Gen.Bool, (reps, isOpen) => reps
            .Select((r, i) => new SetGroup(Interval<int>.Point(1), new RepTarget(Interval<int>.Point(r)))
            {
                Open = isOpen && i == reps.Length - 1 ? OpenEnd.LastSet : OpenEnd.None,
            })
            .ToArray());

    private static readonly Gen<SetGroup[]> Amount =
        Gen.OneOf(RandomSets.Repeated.Select(group => new[] { group }), Chain);

    /// <summary>No stages, or several.</summary>
    public static Gen<ValueList<ValueList<SetGroup>>> Stages { get; } = Gen.Frequency(
        (3, Gen.Const(ValueList<ValueList<SetGroup>>.Empty)),
        (1, Gen.Select(RandomSets.Repeated.Where(IsOfNoOtherSet), Amount.Array[2, 4], Make)));

    /// <summary>The first set of a stage has none before it.</summary>
    private static bool IsOfNoOtherSet(SetGroup group) => group.Load is not PercentLoad { Basis: MaxBasis.TopSet };

    private static ValueList<ValueList<SetGroup>> Make(SetGroup common, SetGroup[][] stages) => stages
        .Select(stage => stage.Select(group => common with
        {
            Count = group.Count,
            Target = group.Target with { Sides = common.Target.Sides },
            Open = group.Open,
            Tags = [],
        }).ToValueList())
        .ToValueList();
}
