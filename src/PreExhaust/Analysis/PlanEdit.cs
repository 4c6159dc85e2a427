using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>A change of a plan, independent of the text or code it was written in.</summary>
public abstract record PlanEdit
{
    private protected PlanEdit()
    {
    }

    /// <summary>
    /// Whether every exercise and its sets stay as they are written: only their order changes, or what the author
    /// says to the rules.
    /// </summary>
    public virtual bool KeepsSets => false;

    /// <summary>The plan after the change.</summary>
    public abstract TrainingPlan Apply(TrainingPlan plan);
}
