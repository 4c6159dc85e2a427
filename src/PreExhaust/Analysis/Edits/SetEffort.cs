using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Prescribes another effort, or none.</summary>
/// <param name="Place">The sets.</param>
/// <param name="Effort">The effort; <c>null</c> leaves it open.</param>
public sealed record SetEffort(SetsPlace Place, Effort? Effort) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditGroup(Place, group => group with { Effort = Effort });
}
