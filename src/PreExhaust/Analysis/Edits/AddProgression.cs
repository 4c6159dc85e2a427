using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Says how an exercise grows harder.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Rule">The rule, tried after those that it has.</param>
public sealed record AddProgression(SlotIndex Slot, ProgressionRule Rule) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditSlot(Slot, slot => slot with { Progression = slot.Progression.Add(Rule) });
}
