using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Puts the sets of an exercise that are tagged as warm-up before the others.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Week">A week, from 1; where a row holds in it, the row's sets change.</param>
public sealed record WarmupFirst(SlotIndex Slot, int Week = 1) : PlanEdit
{
    /// <inheritdoc />
    public override bool KeepsSets => true;

    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditSlot(Slot, slot => slot.EditGroups(Week, Ordered));

    private static ValueList<SetGroup> Ordered(ValueList<SetGroup> groups) =>
        groups.OrderBy(group => group.Tags.Contains("warmup", StringComparer.OrdinalIgnoreCase) ? 0 : 1).ToValueList();
}
