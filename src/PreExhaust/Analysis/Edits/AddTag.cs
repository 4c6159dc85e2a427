using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Gives an exercise one more tag.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Tag">The tag without its number sign.</param>
public sealed record AddTag(SlotIndex Slot, string Tag) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditSlot(Slot, slot => slot with { Tags = slot.Tags.Add(Tag) });
}
