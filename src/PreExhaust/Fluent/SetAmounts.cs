using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>How many sets of what.</summary>
/// <example><code>3.Sets(8.To(10)), 3.Sets(45.Seconds()), 3.To(5).Sets(5), 50.Total()</code></example>
public static class SetAmounts
{
    /// <summary>Sets of repetitions, a time or a distance: <c>3x8</c>, <c>3x45s</c>, <c>4x40m</c>.</summary>
    /// <param name="count">The sets, 1 or more.</param>
    /// <param name="target">What each asks for, such as <c>8</c>, <c>8.To(10)</c> or <c>45.Seconds()</c>.</param>
    public static SetGroup Sets(this int count, SetTarget target) =>
        Interval<int>.Point(count).Sets(target);

    /// <summary>A range of sets: <c>3-5x5</c>.</summary>
    /// <param name="count">The sets, 1 or more.</param>
    /// <param name="target">What each asks for.</param>
    public static SetGroup Sets(this Interval<int> count, SetTarget target)
    {
        Said.Count(count.Lower, nameof(count));
        if (IsNothing(target))
            throw new ArgumentOutOfRangeException(nameof(target), target, "A set asks for something.");
        return new(count, target);
    }

    /// <summary>Sets of as many repetitions as possible: <c>3xAMRAP</c>.</summary>
    public static SetGroup AmrapSets(this int count) => count.Sets(new AmrapTarget());

    /// <inheritdoc cref="AmrapSets(int)" />
    public static SetGroup AmrapSets(this Interval<int> count) => count.Sets(new AmrapTarget());

    /// <summary>Repetitions in as many sets as needed: <c>50 total</c>.</summary>
    public static SetGroup Total(this int reps) => Interval<int>.Point(reps).Total();

    /// <summary>A range of repetitions in as many sets as needed: <c>40-50 total</c>.</summary>
    public static SetGroup Total(this Interval<int> reps) => 1.Sets(new TotalTarget(reps));

    private static bool IsNothing(SetTarget target) => target switch
    {
        RepTarget { Reps.Lower: < 1 } or TotalTarget { Reps.Lower: < 1 } => true,
        DurationTarget { Time.Lower: var time } => time <= TimeSpan.Zero,
        DistanceTarget { Metres.Lower: var metres } => metres <= 0,
        _ => false,
    };
}
