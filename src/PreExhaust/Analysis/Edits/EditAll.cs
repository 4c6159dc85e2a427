using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Several changes in turn; none may move what a later one names.</summary>
/// <param name="Edits">The changes.</param>
public sealed record EditAll(ValueList<PlanEdit> Edits) : PlanEdit
{
    /// <inheritdoc />
    public override bool KeepsSets => Edits.All(edit => edit.KeepsSets);

    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        Edits.Aggregate(plan, (changed, edit) => edit.Apply(changed));
}
