using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Moves an exercise to an earlier place of its session.</summary>
/// <param name="Slot">The exercise to move.</param>
/// <param name="Before">The place, from 0, of the exercise of the session that follows it then.</param>
public sealed record MoveSlotBefore(SlotIndex Slot, int Before) : PlanEdit
{
    /// <inheritdoc />
    public override bool KeepsSets => true;

    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) => plan.EditSession(Slot.Session, session =>
    {
        var moved = session.Slots[Slot.Slot];
        var place = Before > Slot.Slot ? Before - 1 : Before;
        return session with { Slots = session.Slots.RemoveAt(Slot.Slot).Insert(place, moved) };
    });
}
