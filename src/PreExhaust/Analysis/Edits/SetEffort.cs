using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Prescribes another effort for the last group of work sets.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Effort">The effort.</param>
/// <param name="Week">A week, from 1; where a row holds in it, the row's sets change.</param>
public sealed record SetEffort(SlotIndex Slot, Effort Effort, int Week = 1) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditSlot(Slot, slot => slot.EditGroups(Week, OfLast));

    private ValueList<SetGroup> OfLast(ValueList<SetGroup> groups) => groups.Count == 0
        ? groups
        : groups.SetItem(groups.Count - 1, groups[groups.Count - 1] with { Effort = Effort });
}
