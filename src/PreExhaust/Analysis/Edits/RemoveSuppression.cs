using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Takes a suppression away.</summary>
/// <param name="Place">The suppression.</param>
public sealed record RemoveSuppression(SuppressionPlace Place) : PlanEdit
{
    /// <inheritdoc />
    public override bool KeepsSets => true;

    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) => Place.Target switch
    {
        FindingTarget.Suppression =>
            plan.EditSlot(Place.Slot, slot => slot with { Allowed = slot.Allowed.RemoveAt(Place.Index) }),
        FindingTarget.SessionSuppression => plan.EditSession(
            Place.Slot.Session, session => session with { Allowed = session.Allowed.RemoveAt(Place.Index) }),
        FindingTarget.BlockSuppression when Carrier(plan).Block is { } block =>
            plan with { Blocks = plan.Blocks.SetItem(block, WithoutIt(plan.Blocks[block])) },
        FindingTarget.WeekSuppression when Carrier(plan).WeekSection is { } section =>
            plan with { WeekSections = plan.WeekSections.SetItem(section, WithoutIt(plan.WeekSections[section])) },
        _ => plan with { Allowed = plan.Allowed.RemoveAt(Place.Index) },
    };

    private Session Carrier(TrainingPlan plan) => plan.Sessions[Place.Slot.Session];

    private TrainingBlock WithoutIt(TrainingBlock block) =>
        block with { Allowed = block.Allowed.RemoveAt(Place.Index) };

    private WeekSection WithoutIt(WeekSection section) =>
        section with { Allowed = section.Allowed.RemoveAt(Place.Index) };
}
