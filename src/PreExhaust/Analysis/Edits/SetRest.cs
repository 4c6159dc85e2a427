using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Prescribes another rest after each set of a group.</summary>
/// <param name="Place">The sets.</param>
/// <param name="Rest">The rest.</param>
public sealed record SetRest(SetsPlace Place, Rest Rest) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditGroup(Place, group => group with { Rest = Rest });
}
