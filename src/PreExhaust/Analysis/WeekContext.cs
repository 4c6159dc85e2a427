using PreExhaust.Plans;
using PreExhaust.Volume;

namespace PreExhaust.Analysis;

/// <summary>A week of a plan, as rules see it.</summary>
public sealed class WeekContext
{
    private PlanContext _plan;
    private IReadOnlyList<Finding>? _findings;
    private WeekWork? _workOfNext;

    internal WeekContext(
        PlanContext plan,
        int number,
        TrainingWeek training,
        ValueList<WeekSession> sessions,
        WeekWork work)
    {
        (_plan, Work) = (plan, work);
        Number = number;
        Training = training;
        Sessions = sessions;
        Settings = training.Block is { } block
            ? plan.Plan.Blocks[block].Settings.Within(plan.Plan.Settings)
            : plan.Plan.Settings;
    }

    /// <summary>The whole plan.</summary>
    public TrainingPlan Plan => _plan.Plan;

    /// <summary>The numbers that a team set for rules.</summary>
    public AnalysisOptions Options => _plan.Options;

    /// <summary>The week of the calendar, from 1; after the cycle it counts on.</summary>
    public int Number { get; }

    /// <summary>The week of the cycle.</summary>
    public TrainingWeek Training { get; }

    /// <summary>The settings that hold above the sessions.</summary>
    public PlanSettings Settings { get; }

    /// <summary>
    /// The sessions in the order of their days, one on two days twice; those without days follow, once each.
    /// </summary>
    public ValueList<WeekSession> Sessions { get; }

    /// <summary>The work of the week.</summary>
    public TrainingVolume Volume => Work.Volume;

    /// <summary>
    /// Whether it is all that somebody does in a week, as far as the plan can tell: two sessions or more, of exercises
    /// that the catalogue knows.
    /// </summary>
    public bool IsWhole => Work.IsWhole;

    /// <summary>The week after it; after the last one of the cycle the first again, in turn.</summary>
    public WeekContext Next => _plan.WeekAt(Number + 1);

    /// <summary>
    /// Whether it is a lighter week on purpose: its header says so, or the rows of at least half of its exercises do.
    /// </summary>
    public bool IsDeload => Training.IsDeload || Work.IsLightByRows;

    /// <summary>Where a message must tell the week: <c> in week 3</c>, or nothing where all weeks are alike.</summary>
    public string InWeek => _plan.HasOneWeek ? "" : FormattableString.Invariant($" in week {Number}");

    /// <summary>What weeks with the same sessions, in the same forms, on the same days, have in common.</summary>
    internal WeekWork Work { get; }

    /// <summary>
    /// What the rules of an analysis say; they are asked again where the week after it, which they see, is another one.
    /// </summary>
    /// <param name="find">Asks the rules.</param>
    internal IReadOnlyList<Finding> Findings(Func<WeekContext, IReadOnlyList<Finding>> find)
    {
        if (_findings is null || _workOfNext != Next.Work)
            (_findings, _workOfNext) = (find(this), Next.Work);
        return _findings;
    }

    /// <summary>The same week of another plan, in which its sessions are the same.</summary>
    internal WeekContext In(PlanContext plan)
    {
        var week = (WeekContext)MemberwiseClone();
        week._plan = plan;
        return week;
    }
}
