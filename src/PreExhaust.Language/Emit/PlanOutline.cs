using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>Which parts of a plan stand under which header, as places in the plan's lists.</summary>
internal sealed class PlanOutline
{
    private readonly ILookup<int?, int> _sectionsByBlock;
    private readonly ILookup<(int? Block, int? Section), int> _sessions;

    public PlanOutline(TrainingPlan plan)
    {
        _sectionsByBlock = Enumerable.Range(0, plan.WeekSections.Count)
            .ToLookup(i => Within(plan.WeekSections[i].Block, plan.Blocks.Count));
        _sessions = Enumerable.Range(0, plan.Sessions.Count).ToLookup(i => Place(plan, plan.Sessions[i]));
    }

    /// <summary>The week headers directly under a block, or under the program.</summary>
    public IEnumerable<int> SectionsOf(int? block) => _sectionsByBlock[block];

    /// <summary>The sessions directly under a block, or under the program.</summary>
    public IEnumerable<int> SessionsOf(int? block) => _sessions[(block, null)];

    /// <summary>The sessions under a week header.</summary>
    public IEnumerable<int> SessionsUnder(int section) => _sessions[(null, section)];

    private static (int? Block, int? Section) Place(TrainingPlan plan, Session session) =>
        Within(session.WeekSection, plan.WeekSections.Count) is { } section
            ? (null, section)
            : (Within(session.Block, plan.Blocks.Count), null);

    private static int? Within(int? index, int count) => index >= 0 && index < count ? index : null;
}
