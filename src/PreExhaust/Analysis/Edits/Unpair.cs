using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Takes a superset apart: its exercises lose their labels, and its group line goes.</summary>
/// <param name="Session">The place of the session in the plan, from 0.</param>
/// <param name="Letter">The letter of the labels.</param>
public sealed record Unpair(int Session, char Letter) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) => plan.EditSession(Session, session => session with
    {
        Groups = session.Groups.Where(group => group.Letter != Letter).ToValueList(),
        Slots = session.Slots
            .Select(slot => slot.Label?.Letter == Letter ? slot with { Label = null } : slot)
            .ToValueList(),
    });
}
