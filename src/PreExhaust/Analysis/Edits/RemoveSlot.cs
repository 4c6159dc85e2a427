using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Leaves an exercise out.</summary>
/// <param name="Slot">The exercise; not the only one of its session.</param>
public sealed record RemoveSlot(SlotIndex Slot) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) => plan.EditSession(
        Slot.Session, session => session with { Slots = session.Slots.RemoveAt(Slot.Slot) });
}
