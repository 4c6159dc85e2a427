using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>How sets go on beyond their last repetition, or are broken by short pauses.</summary>
/// <example><code>1.Sets(10).At(100.Kg()).Drop(80.Kg(), 60.Kg())</code></example>
public static class SetTechniques
{
    /// <summary>On with lighter loads, at once and to failure: <c>drop 80kg, 60kg</c>.</summary>
    public static SetGroup Drop(this SetGroup sets, params Load[] loads)
    {
        Said.Count(loads.Length, nameof(loads));
        return sets.With(new DropTechnique { Loads = loads.ToValueList() });
    }

    /// <summary>On with a share less weight each time: <c>drop 2x -20%</c>.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="times">How often, 1 or more.</param>
    /// <param name="decrease">What each drop takes off, above 0 and below 100 %.</param>
    public static SetGroup Drop(this SetGroup sets, int times, Percentage decrease)
    {
        Said.Count(times, nameof(times));
        if (decrease.Value is <= 0 or >= 100)
            throw new ArgumentOutOfRangeException(nameof(decrease), decrease, "Some of the load must stay.");
        return sets.With(new DropTechnique { Drops = times, Decrease = decrease });
    }

    /// <summary>On after a few breaths: <c>rest-pause</c>, or with the repetitions of each part.</summary>
    /// <exception cref="ArgumentException">The parts are not the repetitions of the set.</exception>
    public static SetGroup RestPause(this SetGroup sets, params int[] parts) =>
        sets.With(new RestPauseTechnique { Parts = parts.ToValueList() });

    /// <summary>On after a few breaths until a number of repetitions: <c>rest-pause 11-15 total</c>.</summary>
    /// <exception cref="ArgumentException">The total is not the repetitions of the set.</exception>
    public static SetGroup RestPauseTotal(this SetGroup sets, Interval<int> reps) =>
        sets.With(new RestPauseTechnique { Total = reps });

    /// <summary>A set close to failure, then mini sets: <c>myo 15 + 4x5</c> is a set of 35.</summary>
    /// <exception cref="ArgumentException">They are not the repetitions of the set.</exception>
    public static SetGroup Myo(
        this SetGroup sets, Interval<int> activation, Interval<int> miniSets, Interval<int> miniReps) =>
        sets.With(new MyoRepTechnique(activation, miniSets, miniReps));

    /// <summary>Broken by short pauses: <c>cluster 4x(2+2+2) 20s</c> is four sets of 6.</summary>
    /// <exception cref="ArgumentException">The parts are not the repetitions of the set.</exception>
    public static SetGroup Cluster(this SetGroup sets, TimeSpan rest, params int[] parts) =>
        sets.With(new ClusterTechnique(parts.ToValueList(), rest));

    private static SetGroup With(this SetGroup sets, Technique technique)
    {
        if (technique.Reps is { } reps && (sets.Target as RepTarget)?.Reps != reps)
            throw new ArgumentException($"{sets}: {technique} makes {reps} repetitions a set.", nameof(sets));
        return sets with { Technique = Said.Once(sets, "technique", sets.Technique, technique) };
    }
}
