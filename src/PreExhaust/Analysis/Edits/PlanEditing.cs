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
        this ExerciseSlot slot, int week, Func<ValueList<SetGroup>, ValueList<SetGroup>> change) =>
        slot.RowOf(week) is { } row
            ? slot with { Weeks = slot.Weeks.SetItem(row, slot.Weeks[row].WithGroups(change)) }
            : slot.WithGroups(change(slot.Groups));

    /// <summary>Changes one group of the sets that hold in a week.</summary>
    public static TrainingPlan EditGroup(
        this TrainingPlan plan, SetsPlace place, Func<SetGroup, SetGroup> change) =>
        plan.EditSlot(place.Slot, slot => slot.EditGroups(
            place.Week, groups => groups.SetItem(place.Group, change(groups[place.Group]))));

    /// <summary>Other sets for the weeks without a row; the first stage is what the exercise starts with.</summary>
    public static ExerciseSlot WithGroups(this ExerciseSlot slot, ValueList<SetGroup> groups) => slot with
    {
        Groups = groups,
        Stages = slot.Stages.Count == 0 ? slot.Stages : slot.Stages.SetItem(0, groups),
    };

    private static WeekRow WithGroups(this WeekRow row, Func<ValueList<SetGroup>, ValueList<SetGroup>> change) =>
        row with { Groups = change(row.Groups) };
}
