using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>Fits plans to athletes.</summary>
public static class PlanResolution
{
    /// <summary>The plan with every load as <paramref name="athlete"/> puts it on the implement.</summary>
    public static ResolvedPlan For(this TrainingPlan plan, Athlete athlete) => new(plan, athlete);
}
