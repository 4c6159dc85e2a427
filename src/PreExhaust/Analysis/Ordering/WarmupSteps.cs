using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Ordering;

/// <summary>Warm-up sets that close the gap to a heavy work set.</summary>
internal static class WarmupSteps
{
    /// <summary>A double prepares and tires nobody.</summary>
    private const int Reps = 2;

    private const int MostSets = 4;

    /// <summary>Evenly spread doubles, where warm-up and work set are percentages of the same.</summary>
    /// <param name="slot">The exercise.</param>
    /// <param name="warmup">Its last warm-up set.</param>
    /// <param name="work">Its first work set.</param>
    /// <param name="most">The largest step, as a fraction of the 1RM.</param>
    public static IEnumerable<Fix> Between(SlotIndex slot, SetWork warmup, SetWork work, double most)
    {
        if (warmup.Set.Load is not PercentLoad light || work.Set.Load is not PercentLoad heavy)
            yield break;
        if (light with { Percent = heavy.Percent } != heavy)
            yield break;
        var steps = (int)Math.Ceiling(((work.Dose.Load - warmup.Dose.Load) / most) - 1e-9);
        var count = Math.Min(MostSets, steps - 1);
        var (first, last) = (light.Percent.Upper.Value, heavy.Percent.Upper.Value);
        var loads = Enumerable.Range(1, count)
            .Select(i => Math.Round(first + (i * (last - first) / (count + 1))))
            .ToValueList();
        var reps = new RepTarget(Interval<int>.Point(Reps));
        var sets = loads.Select(percent => new SetGroup(Interval<int>.Point(1), reps)
        {
            Load = light with { Percent = Interval<Percentage>.Point(new(percent)) },
        });
        var names = loads.Select(percent => FormattableString.Invariant($"{percent:0} %"));
        yield return new(
            $"Add {(count == 1 ? "a warm-up set" : "warm-up sets")} at {Wording.List(names)}",
            new AddWarmup(slot, sets.ToValueList()));
    }
}
