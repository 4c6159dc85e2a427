using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Takes a suppression away.</summary>
/// <param name="Place">The suppression.</param>
public sealed record RemoveSuppression(SuppressionPlace Place) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) => Place.Target switch
    {
        FindingTarget.Suppression =>
            plan.EditSlot(Place.Slot, slot => slot with { Allowed = slot.Allowed.RemoveAt(Place.Index) }),
        FindingTarget.SessionSuppression => plan.EditSession(
            Place.Slot.Session, session => session with { Allowed = session.Allowed.RemoveAt(Place.Index) }),
        _ => plan with { Allowed = plan.Allowed.RemoveAt(Place.Index) },
    };
}
