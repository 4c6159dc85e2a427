using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>
/// Rests where the plan states none: 3 min between compound sets for strength or power (3 to 5 min keep
/// repetitions up: Senna et al. 2009; Willardson 2006), 2 min for size, 1 min for endurance; 75 s between
/// isolation sets.
/// </summary>
internal static class RestDefaults
{
    public static TimeSpan Of(TrainingGoal? goal, Exercise? exercise)
    {
        if (goal == TrainingGoal.Endurance)
            return TimeSpan.FromSeconds(60);
        if (exercise is { IsCompound: false })
            return TimeSpan.FromSeconds(75);
        return goal is TrainingGoal.Strength or TrainingGoal.Power
            ? TimeSpan.FromSeconds(180)
            : TimeSpan.FromSeconds(120);
    }
}
