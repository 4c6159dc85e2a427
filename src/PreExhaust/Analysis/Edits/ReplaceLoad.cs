using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Gives sets another load.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Row">The week row whose sets are meant, from 0; -1 for the exercise's own sets.</param>
/// <param name="Old">The load to be replaced, wherever it stands among them.</param>
/// <param name="New">The load to put in its place.</param>
public sealed record ReplaceLoad(SlotIndex Slot, int Row, Load Old, Load New) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) => plan.EditSlot(Slot, slot => Row < 0
        ? slot.WithGroups(Changed(slot.Groups))
        : slot with
        {
            Weeks = slot.Weeks.SetItem(Row, slot.Weeks[Row] with { Groups = Changed(slot.Weeks[Row].Groups) }),
        });

    private ValueList<SetGroup> Changed(ValueList<SetGroup> groups) =>
        groups.Select(group => group.Load == Old ? group with { Load = New } : group).ToValueList();
}
