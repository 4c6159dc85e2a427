using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Lets two exercises of a session change places.</summary>
/// <param name="Slot">One exercise.</param>
/// <param name="Other">The place, from 0, of the other in the same session.</param>
public sealed record SwapSlots(SlotIndex Slot, int Other) : PlanEdit
{
    /// <inheritdoc />
    public override bool KeepsSets => true;

    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) => plan.EditSession(Slot.Session, session => session with
    {
        Slots = session.Slots
            .SetItem(Slot.Slot, session.Slots[Other])
            .SetItem(Other, session.Slots[Slot.Slot]),
    });
}
