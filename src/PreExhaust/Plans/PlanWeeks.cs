namespace PreExhaust.Plans;

/// <summary>Which sessions a plan holds in which week.</summary>
public static class PlanWeeks
{
    /// <summary>
    /// The number of weeks in which the weeks of <paramref name="session"/> count: those of its block, or of the
    /// longest block for a session outside any.
    /// </summary>
    public static int WeekCountOf(this TrainingPlan plan, Session session)
    {
        if (plan.BlockOf(session) is { } block)
            return block.WeekCount;
        return plan.Blocks.Count == 0 ? plan.WeekCount : plan.Blocks.Max(b => b.WeekCount);
    }

    /// <summary>A week of the cycle.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="number">The week, from 1; after its last week the plan starts again.</param>
    public static TrainingWeek Week(this TrainingPlan plan, int number)
    {
        if (number < 1)
            throw new ArgumentOutOfRangeException(nameof(number), number, "Weeks count from 1.");
        var ofCycle = ((number - 1) % plan.WeekCount) + 1;
        var (block, week) = PlaceOf(plan, ofCycle);
        var sessions = Enumerable.Range(0, plan.Sessions.Count)
            .Where(i => plan.Applies(plan.Sessions[i], block, week))
            .GroupBy(i => plan.Sessions[i].Name, StringComparer.OrdinalIgnoreCase)
            .SelectMany(rivals => MostSpecific(plan, rivals.ToList()));
        var sections = plan.SectionsOf(block, week).ToList();
        return new(ofCycle, week, sessions.ToValueList())
        {
            Block = block,
            IsDeload = sections.Any(section => section.IsDeload),
            Title = sections.Select(section => section.Title).FirstOrDefault(title => title is not null),
        };
    }

    /// <summary>The block of a session; <c>null</c> outside any.</summary>
    public static TrainingBlock? BlockOf(this TrainingPlan plan, Session session) =>
        At(plan.Blocks, session.Block);

    /// <summary>The week header of a session; <c>null</c> for one of every week.</summary>
    public static WeekSection? WeekSectionOf(this TrainingPlan plan, Session session) =>
        At(plan.WeekSections, session.WeekSection);

    /// <summary>The place of the first session that fits; -1 where none does.</summary>
    internal static int FirstSession(this TrainingPlan plan, Func<Session, bool> fits)
    {
        for (var i = 0; i < plan.Sessions.Count; i++)
        {
            if (fits(plan.Sessions[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The places of the sessions of a name that are held in a week of a block.</summary>
    internal static IReadOnlyList<int> SessionsNamed(this TrainingPlan plan, string name, int? block, int week)
    {
        var rivals = Enumerable.Range(0, plan.Sessions.Count)
            .Where(i => string.Equals(plan.Sessions[i].Name, name, StringComparison.OrdinalIgnoreCase))
            .Where(i => plan.Applies(plan.Sessions[i], block, week))
            .ToList();
        return rivals.Count == 0 ? rivals : MostSpecific(plan, rivals).ToList();
    }

    /// <summary>
    /// Whether a week of a session's block is marked as a deload; of a session above all blocks nobody knows which
    /// block is meant, <see cref="Week"/> does.
    /// </summary>
    internal static bool IsDeload(this TrainingPlan plan, Session session, int week) =>
        plan.SectionsOf(session.Block, week).Any(section => section.IsDeload);

    private static IEnumerable<WeekSection> SectionsOf(this TrainingPlan plan, int? block, int week) =>
        plan.WeekSections.Where(section => section.Block == block && section.Weeks.Contains(week));

    /// <summary>The block of a week of the cycle, and which of its weeks it is.</summary>
    private static (int? Block, int Week) PlaceOf(TrainingPlan plan, int ofCycle)
    {
        var week = ofCycle;
        for (var block = 0; block < plan.Blocks.Count; block++)
        {
            if (week <= plan.Blocks[block].WeekCount)
                return (block, week);
            week -= plan.Blocks[block].WeekCount;
        }

        return (null, week);
    }

    /// <summary>Whether a session may be held in a week, if none more specific is.</summary>
    private static bool Applies(this TrainingPlan plan, Session session, int? block, int week) =>
        (session.Block is null || session.Block == block)
        && (plan.WeekSectionOf(session)?.Weeks.Contains(week) ?? true);

    private static IEnumerable<int> MostSpecific(TrainingPlan plan, List<int> rivals)
    {
        var rank = rivals.Max(i => Rank(plan.Sessions[i]));
        return rivals.Where(i => Rank(plan.Sessions[i]) == rank);
    }

    /// <summary>What a block or a week header says replaces what stands outside it.</summary>
    private static int Rank(Session session) => (session.Block is null ? 0 : 2) + (session.WeekSection is null ? 0 : 1);

    private static T? At<T>(ValueList<T> items, int? index)
        where T : class => index is { } i && i >= 0 && i < items.Count ? items[i] : null;
}
