using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Prescribes another rest after the last set of an exercise alone.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Rest">The rest.</param>
/// <param name="Week">A week of the block, from 1; where a row holds in it, the row's sets change.</param>
public sealed record SetLastRest(SlotIndex Slot, Rest Rest, int Week = 1) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditSlot(Slot, slot => slot.EditGroups(Week, OfLast));

    private ValueList<SetGroup> OfLast(ValueList<SetGroup> groups)
    {
        if (groups.Count == 0)
            return groups;
        var last = groups[groups.Count - 1];
        var alone = last with { Count = Interval<int>.Point(1), Rest = Rest };
        if (last.Count.Upper <= 1 || last.Target is TotalTarget)
            return groups.SetItem(groups.Count - 1, last with { Rest = Rest });
        var others = last with
        {
            Count = last.Count.Select(count => Math.Max(1, count - 1)),
            Open = last.Open == OpenEnd.LastSet ? OpenEnd.None : last.Open,
        };
        return groups.SetItem(groups.Count - 1, others).Add(alone);
    }
}
