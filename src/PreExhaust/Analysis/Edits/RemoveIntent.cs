using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Takes a declared purpose away.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Index">The place among the exercise's intents, from 0.</param>
public sealed record RemoveIntent(SlotIndex Slot, int Index) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditSlot(Slot, slot => slot with { Intents = slot.Intents.RemoveAt(Index) });
}
