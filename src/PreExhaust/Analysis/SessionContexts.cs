using System.Globalization;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// The sessions of a plan in the forms that they take, each worked out once; what a changed plan leaves as it was is
/// taken over. Past its budget a session is seen in the first of its forms only.
/// </summary>
internal sealed class SessionContexts
{
    private readonly TrainingPlan _plan;
    private readonly AnalysisOptions _options;
    private readonly WorkBudget _budget;
    private readonly SessionForm?[] _forms;
    private readonly SessionWork?[] _work;
    private readonly List<(string Key, SessionContext Context)>?[] _contexts;
    private readonly HashSet<int> _cut = [];
    private SessionContexts? _before;

    public SessionContexts(
        TrainingPlan plan, AnalysisOptions options, WorkBudget budget, SessionContexts? before = null)
    {
        (_plan, _options, _budget) = (plan, options, budget);
        _before = before is not null && HasSameFrame(before._plan, plan) ? before : null;
        _forms = new SessionForm?[plan.Sessions.Count];
        _work = new SessionWork?[plan.Sessions.Count];
        _contexts = new List<(string, SessionContext)>?[plan.Sessions.Count];
    }

    /// <summary>The sets of a session, as a measure of the work of looking at it.</summary>
    public static int Work(Session session) => session.Slots.Take(SessionLedger.MostSlots).Sum(SetCount);

    /// <summary>A session in a week of its block.</summary>
    public SessionContext Of(int session, int week, bool isDeload)
    {
        var form = FormOf(session).In(week);
        var key = session.ToString(CultureInfo.InvariantCulture) + (isDeload ? " deload: " : ": ") + form;
        if (Find(session, key) is { } known)
            return known;
        var context = Affordable(session, week, isDeload, key);
        Add(session, key, context);
        return context;
    }

    /// <summary>A session in the forms that somebody asked for, in that order.</summary>
    public IEnumerable<SessionContext> FormsOf(int session) =>
        (_contexts[session] ?? []).Select(form => form.Context).Distinct();

    /// <summary>
    /// Takes over what was worked out for another plan; <c>false</c> where the session is another one here, or not
    /// affordable.
    /// </summary>
    public bool TryKeep(SessionContext context)
    {
        var session = context.SessionIndex;
        if (!IsInherited(session))
            return false;
        if (Find(session, context.Key) is { } known)
            return known == context;
        if (!_budget.TrySpend(FormOf(session).Work))
            return false;
        Add(session, context.Key, context);
        return true;
    }

    /// <summary>Lets go of what was taken over from: an editor changes a plan ten thousand times.</summary>
    public void Forget() => _before = null;

    /// <summary>Whether somebody asked for a session.</summary>
    public bool IsKnown(int session) => _contexts[session] is not null;

    /// <summary>Whether every session was affordable in each of its forms.</summary>
    public bool IsUncut => _cut.Count == 0;

    /// <summary>Whether every exercise is looked at, in every form that the session takes.</summary>
    public bool IsWhole(int session) =>
        !_cut.Contains(session) && _plan.Sessions[session].Slots.Count <= SessionLedger.MostSlots;

    private void Add(int session, string key, SessionContext context) =>
        (_contexts[session] ??= []).Add((key, context));

    /// <summary>A session has few forms.</summary>
    private SessionContext? Find(int session, string key)
    {
        foreach (var form in _contexts[session] ?? [])
        {
            if (form.Key == key)
                return form.Context;
        }

        return null;
    }

    /// <summary>Whether a session is the same object in the plan that this one was made from.</summary>
    public bool IsInherited(int session) =>
        _before is not null && ReferenceEquals(_before._plan.Sessions[session], _plan.Sessions[session]);

    private SessionForm FormOf(int session) => _forms[session] ??=
        (IsInherited(session) ? _before!._forms[session] : null) ?? new(_plan.Sessions[session]);

    private SessionContext? Inherited(int session, string key) =>
        IsInherited(session) && _before!.Find(session, key) is { } context && context.Key == key ? context : null;

    private SessionContext Affordable(int session, int week, bool isDeload, string key)
    {
        var isAffordable = _budget.TrySpend(FormOf(session).Work);
        if (isAffordable || _contexts[session] is not { } forms)
            return Inherited(session, key) ?? new(_plan, session, WorkOf(session), week, isDeload, key, _options);
        _cut.Add(session);
        return forms[0].Context;
    }

    private SessionWork WorkOf(int session) => _work[session] ??= new(_plan, _plan.Sessions[session]);

    /// <summary>
    /// Whether two plans differ in nothing that a session sees of them: not in when lighter weeks come, nor in what is
    /// overruled.
    /// </summary>
    private static bool HasSameFrame(TrainingPlan plan, TrainingPlan other) =>
        plan.Sessions.Count == other.Sessions.Count && Frame(plan) == Frame(other);

    private static TrainingPlan Frame(TrainingPlan plan) => plan with
    {
        Sessions = default,
        Allowed = default,
        Settings = plan.Settings with { Deload = null },
    };

    private static int SetCount(ExerciseSlot slot) => 1 + Math.Min(
        SlotWork.MostSets,
        slot.Groups.Sum(group => Math.Min(SlotWork.MostSets, Math.Max(0, group.Count.Lower))));
}
