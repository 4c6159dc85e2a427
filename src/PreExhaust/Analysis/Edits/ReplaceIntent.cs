using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Declares another purpose in place of one.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Index">The place of the old purpose among the exercise's intents, from 0.</param>
/// <param name="Intent">The new purpose.</param>
public sealed record ReplaceIntent(SlotIndex Slot, int Index, Intent Intent) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditSlot(Slot, slot => slot with { Intents = slot.Intents.SetItem(Index, Intent) });
}
