using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>A plan with its weeks, as rules see it. Weeks are worked out once, when a rule asks for them.</summary>
public sealed class PlanContext
{
    /// <summary>Two years; later weeks are left out, because work must stay bounded.</summary>
    internal const int MostWeeks = 104;

    /// <summary>Plans of thousands of sessions have fewer of their weeks looked at.</summary>
    private const int MostSessionsOfAllWeeks = 100_000;

    private readonly Dictionary<int, WeekContext> _weeks = [];
    private readonly Dictionary<ValueList<WeekSession>, WeekWork> _work = [];
    private readonly SessionContexts _sessions;
    private ValueList<WeekContext>? _all;
    private ValueList<WeekContext>? _cycle;
    private ValueList<WeekContext>? _distinct;
    private ValueList<WeeklyTraining>? _training;
    private PatternSets? _patterns;
    private PlanContext? _before;

    internal PlanContext(TrainingPlan plan, AnalysisOptions options)
        : this(plan, options, new SessionContexts(plan, options, new(int.MaxValue)))
    {
    }

    /// <param name="plan">The plan.</param>
    /// <param name="options">The numbers that a team set for rules.</param>
    /// <param name="sessions">Its sessions.</param>
    /// <param name="before">A plan whose weeks may stay as they were.</param>
    internal PlanContext(
        TrainingPlan plan, AnalysisOptions options, SessionContexts sessions, PlanContext? before = null)
    {
        (Plan, Options, _sessions) = (plan, options, sessions);
        _before = before?._sessions.IsUncut == true && HasSameCalendar(before.Plan, plan) ? before : null;
        var most = Math.Max(1, MostSessionsOfAllWeeks / Math.Max(1, plan.Sessions.Count));
        WeekCount = Math.Min(plan.CalendarPeriod(), Math.Min(MostWeeks, most));
    }

    /// <summary>The plan.</summary>
    public TrainingPlan Plan { get; }

    /// <summary>The numbers that a team set for rules.</summary>
    public AnalysisOptions Options { get; }

    /// <summary>
    /// The number of weeks that are looked at: all before the calendar repeats itself, at most 104.
    /// </summary>
    public int WeekCount { get; }

    /// <summary>The weeks in order.</summary>
    public ValueList<WeekContext> Weeks => _all ??= Enumerable.Range(1, WeekCount).Select(WeekAt).ToValueList();

    /// <summary>The weeks up to the last one of the plan, after which it starts again.</summary>
    internal ValueList<WeekContext> Cycle => _cycle ??= Weeks.Take(Plan.WeekCount).ToValueList();

    /// <summary>The first of each kind of week: equal weeks before equal weeks are looked at once.</summary>
    public ValueList<WeekContext> DistinctWeeks => _distinct ??= Weeks
        .GroupBy(week => (week.Work, week.Next.Work), (_, alike) => alike.First())
        .ToValueList();

    /// <summary>The weeks of each block that are no deloads, or of the whole plan where it has no blocks.</summary>
    internal ValueList<WeeklyTraining> HardTraining => _training ??= Weeks
        .Where(week => !week.IsDeload)
        .GroupBy(week => week.Training.Block, (_, weeks) => TrainingOf(weeks.ToValueList()))
        .ToValueList();

    /// <summary>The work sets of the families of movements.</summary>
    internal PatternSets Patterns => _patterns ??= new(this);

    internal bool HasOneWeek => WeekCount == 1;

    /// <summary>A week of the calendar.</summary>
    /// <param name="number">The week, from 1; it may lie beyond the cycle.</param>
    public WeekContext WeekAt(int number)
    {
        if (!_weeks.TryGetValue(number, out var week))
        {
            var isKnown = _before?._weeks.TryGetValue(number, out week) == true;
            _weeks.Add(number, week = isKnown ? Take(week!) : Make(number));
        }

        return week;
    }

    /// <summary>Works out every form of every session that has exercises, also of one that no week holds.</summary>
    internal void WorkOut()
    {
        _all ??= Weeks;
        for (var i = 0; i < Plan.Sessions.Count; i++)
        {
            if (!_sessions.IsKnown(i) && Plan.Sessions[i].Slots.Count > 0)
                _sessions.Of(i, 1, isDeload: false);
        }
    }

    /// <summary>Whether a session is what it was in the plan before, and held in the same weeks.</summary>
    internal bool IsKept(int session) => _before is not null && _sessions.IsInherited(session);

    /// <summary>Lets go of the plan before.</summary>
    internal void Forget()
    {
        _sessions.Forget();
        _before = null;
    }

    /// <summary>Whether two plans hold sessions of the same names in the same weeks, on the same days.</summary>
    private static bool HasSameCalendar(TrainingPlan plan, TrainingPlan other)
    {
        if (plan.Sessions.Count != other.Sessions.Count
            || plan with { Sessions = default } != other with { Sessions = default })
        {
            return false;
        }

        for (var i = 0; i < plan.Sessions.Count; i++)
        {
            if (!ReferenceEquals(plan.Sessions[i], other.Sessions[i])
                && Header(plan.Sessions[i]) != Header(other.Sessions[i]))
                return false;
        }

        return true;
    }

    private static (string Name, int? Block, int? WeekSection, ValueList<SessionDay> Days) Header(Session session) =>
        (session.Name, session.Block, session.WeekSection, session.Days);

    private WeeklyTraining TrainingOf(ValueList<WeekContext> weeks) =>
        _before?._training?.FirstOrDefault(training => training.IsOf(weeks)) ?? new(this, weeks);

    /// <summary>A week that the plan before has, too, with the same sessions on the same days.</summary>
    private WeekContext Take(WeekContext known) =>
        known.Sessions.All(session => _sessions.TryKeep(session.Context))
            ? known.In(this)
            : Make(known.Number, known.Training, known.Sessions.Select(session =>
                session with { Context = ContextOf(session.Context.SessionIndex, known.Training) }));

    private WeekContext Make(int number)
    {
        var training = Plan.Week(number);
        var calendar = Plan.Calendar(number, training);
        var sessions = calendar
            .Select(held => new WeekSession(ContextOf(held.Session, training), held.When))
            .Concat(WithoutDays(training, calendar).Select(i => new WeekSession(ContextOf(i, training), null)));
        return Make(number, training, sessions.ToValueList());
    }

    private WeekContext Make(int number, TrainingWeek training, ValueList<WeekSession> sessions) =>
        new(this, number, training, sessions, WorkOf(sessions));

    private SessionContext ContextOf(int session, TrainingWeek week) =>
        _sessions.Of(session, week.WeekOfBlock, week.IsDeload);

    private WeekWork WorkOf(ValueList<WeekSession> sessions)
    {
        if (!_work.TryGetValue(sessions, out var work))
            _work.Add(sessions, work = new(sessions));
        return work;
    }

    /// <summary>A session in rotation whose turn it is not is no session of the week.</summary>
    private IEnumerable<int> WithoutDays(TrainingWeek week, ValueList<ScheduledSession> calendar)
    {
        var held = new HashSet<int>(calendar.Select(scheduled => scheduled.Session));
        var rotation = Plan.RotationOf(week);
        return week.Sessions.Where(i => !held.Contains(i) && !rotation.Holds(Plan.Sessions[i].Name));
    }
}
