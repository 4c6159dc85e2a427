using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>A change of a plan, independent of the text or code it was written in.</summary>
public abstract record PlanEdit
{
    private protected PlanEdit()
    {
    }

    /// <summary>The plan after the change.</summary>
    public abstract TrainingPlan Apply(TrainingPlan plan);
}
