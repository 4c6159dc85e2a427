using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Prescribes other repetitions, or a time or distance in their place.</summary>
/// <param name="Place">The sets.</param>
/// <param name="Target">What each set asks for.</param>
public sealed record SetAmount(SetsPlace Place, SetTarget Target) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditGroup(Place, group => group with { Target = Target });
}
