using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>The findings of all rules in one plan, before suppressions and before their fixes are tried.</summary>
internal sealed class PlanAnalysis
{
    /// <summary>After that many sets a session is looked at in the first of its forms only.</summary>
    private const int MostWork = 500_000;

    private readonly RulesByScope _rules;
    private readonly SessionContexts _sessions;
    private readonly PlanContext _context;
    private readonly Lazy<int> _setsOfWeeks;
    private readonly ValueList<Finding>[] _ofSessions;

    public PlanAnalysis(TrainingPlan plan, IReadOnlyList<Rule> rules, AnalysisOptions options)
        : this(plan, new RulesByScope(rules), options, null)
    {
    }

    private PlanAnalysis(
        TrainingPlan plan, RulesByScope rules, AnalysisOptions options, PlanAnalysis? before)
    {
        _rules = rules;
        _sessions = new(plan, options, new(MostWork), before?._sessions);
        _context = new(plan, options, _sessions, before?._context);
        _setsOfWeeks = new(SetsOfWeeks);
        _ofSessions = OfSessions(before?._ofSessions);
        Findings = plan.Sessions.Count == 0
            ? []
            : [.. _ofSessions.SelectMany(found => found), .. OfWeeks(), .. OfBlocks(), .. OfPlan()];
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
        return isExact ? after : new(changed, _rules, Options, null);
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

    private IReadOnlyList<Finding> OfSession(SessionContext session) => session.Findings ??=
        Ask(_rules.OfSessions, session, (rule, context) => rule.Analyze(context), session.SessionIndex);

    private IEnumerable<Finding> OfWeeks() =>
        Loudest(_context.DistinctWeeks.SelectMany(week => week.Findings(OfWeek)));

    private List<Finding> OfWeek(WeekContext week) =>
        Ask(_rules.OfWeeks, week, (rule, context) => rule.Analyze(context));

    private IEnumerable<Finding> OfBlocks() => Loudest(_context.HardTraining.SelectMany(OfBlock));

    private IReadOnlyList<Finding> OfBlock(WeeklyTraining training) =>
        training.Findings ??= Ask(_rules.OfBlocks, training, (rule, context) => rule.Analyze(context));

    private IEnumerable<Finding> OfPlan() =>
        Loudest(Ask(_rules.OfPlans, _context, (rule, context) => rule.Analyze(context)));

    /// <summary>What rules of one kind say.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="context">What they look at.</param>
    /// <param name="analyze">What runs one.</param>
    /// <param name="session">The session they look at; <c>null</c> for more than one.</param>
    private List<Finding> Ask<TRule, TContext>(
        ValueList<TRule> rules,
        TContext context,
        Func<TRule, TContext, IEnumerable<Finding>> analyze,
        int? session = null)
        where TRule : Rule
    {
        var findings = new List<Finding>();
        foreach (var rule in rules)
        {
            foreach (var finding in RuleRun.Of(rule, context, analyze, session, Plan))
                findings.Add(finding);
        }

        return findings;
    }

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
