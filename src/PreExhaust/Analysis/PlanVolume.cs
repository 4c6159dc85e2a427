using PreExhaust.Plans;
using PreExhaust.Volume;

namespace PreExhaust.Analysis;

/// <summary>What a plan asks of each muscle group.</summary>
public static class PlanVolume
{
    /// <summary>
    /// The fractional hard sets of a week by muscle group; a session counts as often as it is held.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="week">The week of the calendar, from 1; it may lie beyond the cycle.</param>
    public static TrainingVolume WeeklyVolume(this TrainingPlan plan, int week = 1) =>
        new PlanContext(plan, AnalysisOptions.Default).WeekAt(week).Volume;
}
