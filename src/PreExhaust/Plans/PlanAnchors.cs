namespace PreExhaust.Plans;

/// <summary>Gives every part of a plan another place.</summary>
/// <param name="place">The place for the one that a part has; <c>null</c> for none.</param>
internal sealed class PlanAnchors(Func<Anchor, Anchor?> place)
{
    public TrainingPlan Map(TrainingPlan plan) => plan with
    {
        Source = Map(plan.Source),
        Allowed = Map(plan.Allowed),
        Blocks = plan.Blocks.Select(b => b with { Source = Map(b.Source), Allowed = Map(b.Allowed) }).ToValueList(),
        WeekSections = plan.WeekSections
            .Select(s => s with { Source = Map(s.Source), Allowed = Map(s.Allowed) })
            .ToValueList(),
        Sessions = plan.Sessions.Select(Map).ToValueList(),
    };

    private Anchor? Map(Anchor? anchor) => anchor is null ? null : place(anchor);

    private Session Map(Session session) => session with
    {
        Source = Map(session.Source),
        Allowed = Map(session.Allowed),
        Groups = session.Groups.Select(g => g with { Source = Map(g.Source) }).ToValueList(),
        Slots = session.Slots.Select(Map).ToValueList(),
    };

    private ExerciseSlot Map(ExerciseSlot slot) => slot with
    {
        Source = Map(slot.Source),
        Groups = Map(slot.Groups),
        Stages = slot.Stages.Select(Map).ToValueList(),
        Progression = slot.Progression.Select(rule => rule with { Source = Map(rule.Source) }).ToValueList(),
        Warmup = Map(slot.Warmup),
        Weeks = slot.Weeks.Select(w => w with { Groups = Map(w.Groups) }).ToValueList(),
        Intents = slot.Intents.Select(i => i with { Source = Map(i.Source) }).ToValueList(),
        Allowed = Map(slot.Allowed),
    };

    private ValueList<SetGroup> Map(ValueList<SetGroup> groups) =>
        groups.Select(g => g with { Source = Map(g.Source) }).ToValueList();

    private ValueList<Suppression> Map(ValueList<Suppression> suppressions) =>
        suppressions.Select(s => s with { Source = Map(s.Source) }).ToValueList();
}
