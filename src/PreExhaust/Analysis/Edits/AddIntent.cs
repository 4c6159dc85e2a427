using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Declares why an exercise stands where it stands.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Intent">The purpose.</param>
public sealed record AddIntent(SlotIndex Slot, Intent Intent) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditSlot(Slot, slot => slot with { Intents = slot.Intents.Add(Intent) });
}
