using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Moves an exercise to a later place of its session.</summary>
/// <param name="Slot">The exercise to move.</param>
/// <param name="After">The place, from 0, of the exercise of the session that it follows then.</param>
public sealed record MoveSlotAfter(SlotIndex Slot, int After) : PlanEdit
{
    /// <inheritdoc />
    public override bool KeepsSets => true;

    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) => plan.EditSession(Slot.Session, session =>
    {
        var moved = session.Slots[Slot.Slot];
        var place = After < Slot.Slot ? After + 1 : After;
        return session with { Slots = session.Slots.RemoveAt(Slot.Slot).Insert(place, moved) };
    });
}
