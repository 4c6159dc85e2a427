using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>The findings of all rules in one plan, before suppressions and before their fixes are tried.</summary>
internal sealed class PlanAnalysis
{
    /// <summary>After that many sets a session is looked at in the first of its forms only.</summary>
    private const int MostWork = 500_000;

    private readonly IReadOnlyList<Rule> _rules;
    private readonly ValueList<SessionRule> _sessionRules;
    private readonly SessionContexts _sessions;
    private readonly PlanContext _context;
    private readonly Lazy<int> _setsOfWeeks;
    private readonly ValueList<Finding>[] _ofSessions;

    public PlanAnalysis(TrainingPlan plan, IReadOnlyList<Rule> rules, AnalysisOptions options)
        : this(plan, rules, options, null)
    {
    }

    private PlanAnalysis(
        TrainingPlan plan, IReadOnlyList<Rule> rules, AnalysisOptions options, PlanAnalysis? before)
    {
        _rules = rules;
        _sessions = new(plan, options, new(MostWork), before?._sessions);
        _sessionRules = rules.OfType<SessionRule>().ToValueList();
        _context = new(plan, options, _sessions, before?._context);
        _setsOfWeeks = new(SetsOfWeeks);
        _ofSessions = OfSessions(before?._ofSessions);
        Findings = _ofSessions.SelectMany(findings => findings).Concat(OfWeeks()).Concat(OfPlan()).ToList();
        _context.Forget();
    }

    public TrainingPlan Plan => _context.Plan;

    public AnalysisOptions Options => _context.Options;

    /// <summary>
    /// What the rules say, whether the plan allows it or not. What several weeks have in common is said once, as loud
    /// as in the loudest of them. Fixes are still proposals.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What the plan does not allow, as loud as the team wants it.</summary>
    public IEnumerable<Finding> Visible() => Options.Apply(Suppressions.Apply(Plan, Findings));

    /// <summary>Whether every exercise of a session is looked at, in every form that it takes.</summary>
    public bool IsWhole(int session) => _sessions.IsWhole(session);

    /// <summary>
    /// The analysis of a changed plan; sessions and weeks that did not change are not looked at again. Not for several
    /// threads at once: it shares with this one what is worked out late.
    /// </summary>
    public PlanAnalysis After(TrainingPlan changed)
    {
        var after = new PlanAnalysis(changed, _rules, Options, this);
        var isExact = after._sessions.IsUncut || !_sessions.IsUncut;
        return isExact ? after : new(changed, _rules, Options);
    }

    /// <summary>What an analysis of a changed plan costs, in sets looked at.</summary>
    public int WorkAfter(TrainingPlan changed)
    {
        var sets = Findings.Count + _setsOfWeeks.Value;
        for (var i = 0; i < changed.Sessions.Count; i++)
        {
            if (i >= Plan.Sessions.Count || !ReferenceEquals(changed.Sessions[i], Plan.Sessions[i]))
                sets += SessionContexts.Work(changed.Sessions[i]);
        }

        return sets;
    }

    /// <summary>The sets of all weeks that differ: rules about weeks look at them again after every change.</summary>
    private int SetsOfWeeks() => _context.DistinctWeeks
        .SelectMany(week => week.Sessions)
        .Sum(session => SessionContexts.Work(session.Context.Session));

    /// <summary>What is said of each session, in any form that it takes.</summary>
    /// <param name="before">The same for the plan before.</param>
    private ValueList<Finding>[] OfSessions(ValueList<Finding>[]? before)
    {
        _context.WorkOut();
        var findings = new ValueList<Finding>[Plan.Sessions.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = before is not null && _context.IsKept(i)
                ? before[i]
                : Loudest(_sessions.FormsOf(i).SelectMany(OfSession)).ToValueList();
        }

        return findings;
    }

    private IReadOnlyList<Finding> OfSession(SessionContext context) => context.Findings ??= FindingsOf(context);

    private List<Finding> FindingsOf(SessionContext context)
    {
        var findings = new List<Finding>();
        foreach (var rule in _sessionRules)
        {
            foreach (var finding in RuleRun.Of(rule, context, (r, c) => r.Analyze(c), context.SessionIndex, Plan))
                findings.Add(finding);
        }

        return findings;
    }

    private IEnumerable<Finding> OfWeeks()
    {
        var rules = _rules.OfType<WeekRule>().ToList();
        if (rules.Count == 0 || Plan.Sessions.Count == 0)
            return [];
        return Loudest(_context.DistinctWeeks.SelectMany(week => week.Findings(w => FindingsOf(w, rules))));
    }


    private List<Finding> FindingsOf(WeekContext week, IEnumerable<WeekRule> rules) => rules
        .SelectMany(rule => RuleRun.Of(rule, week, (r, w) => r.Analyze(w), session: null, Plan))
        .ToList();

    private IEnumerable<Finding> OfPlan() => Plan.Sessions.Count == 0
        ? []
        : Loudest(_rules.OfType<PlanRule>()
            .SelectMany(rule => RuleRun.Of(rule, _context, (r, p) => r.Analyze(p), session: null, Plan)));

    /// <summary>What a finding is about; failures of different rules share a place but not a message.</summary>
    private static object About(Finding finding) => (
        finding.Rule.Id,
        finding.IsOfExercise ? finding.Slot : default,
        finding.Target,
        finding.TargetIndex,
        finding.WeekRow,
        finding.Rule == RuleFailure.Descriptor ? finding.Message : finding.Subject);

    private static IEnumerable<Finding> Loudest(IEnumerable<Finding> findings) => findings
        .GroupBy(About)
        .Select(alike => alike.Aggregate((loudest, next) => Loudness.IsLouder(next, loudest) ? next : loudest));
}
