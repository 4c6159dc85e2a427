using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Changes of one part of a plan.</summary>
internal static class PlanEditing
{
    public static TrainingPlan EditSession(
        this TrainingPlan plan, int index, Func<Session, Session> change) =>
        plan with { Sessions = plan.Sessions.SetItem(index, change(plan.Sessions[index])) };

    public static TrainingPlan EditSlot(
        this TrainingPlan plan, SlotIndex place, Func<ExerciseSlot, ExerciseSlot> change) =>
        plan.EditSession(place.Session, session => session with
        {
            Slots = session.Slots.SetItem(place.Slot, change(session.Slots[place.Slot])),
        });
}
