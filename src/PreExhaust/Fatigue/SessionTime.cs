using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>How long a session takes, give or take a fifth.</summary>
public static class SessionTime
{
    private static readonly TimeSpan BarbellWarmup = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The sets at 3.5 s a repetition or their tempo, the rests but the last, and setting up each exercise
    /// (machine 30 s, dumbbell or cable 45 s, barbell 90 s). The first heavy barbell exercise without written
    /// warm-up sets adds 5 min.
    /// </summary>
    /// <param name="plan">The plan, whose settings hold where the session has none.</param>
    /// <param name="session">A session of the plan.</param>
    /// <param name="week">The week, from 1.</param>
    public static TimeSpan Estimate(TrainingPlan plan, Session session, int week = 1)
    {
        var work = new SessionWork(plan, session);
        var slots = work.In(week);
        var steps = SetOrder.Of(slots, work.Settings, session.Groups);
        if (steps.Count == 0)
            return TimeSpan.Zero;
        var sets = steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Set.Duration + step.Pause);
        var setups = slots.Aggregate(TimeSpan.Zero, (sum, slot) => sum + SetupOf(slot.Exercise));
        var needsWarmup = slots.FirstOrDefault(IsHeavyBarbell) is { WarmupSets.Count: 0 };
        return sets - steps[steps.Count - 1].Pause + setups + (needsWarmup ? BarbellWarmup : TimeSpan.Zero);
    }

    /// <summary>A time as people are told it: in whole minutes, rounded up.</summary>
    public static double InMinutes(TimeSpan time) => Math.Ceiling(time.TotalMinutes);

    private static bool IsHeavyBarbell(SlotWork slot) =>
        slot is { IsHeavy: true, Exercise.Equipment: "barbell" };

    private static TimeSpan SetupOf(Exercise? exercise) => TimeSpan.FromSeconds(exercise?.Equipment switch
    {
        "machine" or "smith" or "bodyweight" => 30,
        "barbell" => 90,
        _ => 45,
    });
}
