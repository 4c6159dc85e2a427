using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Prescribes another load, or none.</summary>
/// <param name="Place">The sets.</param>
/// <param name="Load">The load; <c>null</c> leaves it to the lifter.</param>
public sealed record SetLoad(SetsPlace Place, Load? Load) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditGroup(Place, group => group with { Load = Load });
}
