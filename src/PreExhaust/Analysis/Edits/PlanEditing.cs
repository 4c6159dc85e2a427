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

    /// <summary>Changes the sets that hold in a week: those of its row, or else the exercise's own.</summary>
    public static ExerciseSlot EditGroups(
        this ExerciseSlot slot, int week, Func<ValueList<SetGroup>, ValueList<SetGroup>> change)
    {
        for (var i = 0; i < slot.Weeks.Count; i++)
        {
            var row = slot.Weeks[i];
            if (row.Weeks.Contains(week))
                return slot with { Weeks = slot.Weeks.SetItem(i, row with { Groups = change(row.Groups) }) };
        }

        return slot with { Groups = change(slot.Groups) };
    }
}
