using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Changes how often a group of equal sets is done; week rows stay as they are.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Group">The place of the group among the exercise's, from 0.</param>
/// <param name="Count">The number of sets, 1 or more.</param>
public sealed record SetCount(SlotIndex Slot, int Group, int Count) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) => plan.EditSlot(Slot, slot => slot.WithGroups(
        slot.Groups.SetItem(Group, slot.Groups[Group] with { Count = Interval<int>.Point(Count) })));
}
