using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>The findings of all rules in one session.</summary>
internal sealed class SessionAnalysis
{
    private readonly int _session;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly List<int> _weeks;

    /// <summary>Chooses the weeks to look at: each distinct form of the session, as far as the budget goes.</summary>
    public SessionAnalysis(TrainingPlan plan, int session, IReadOnlyList<Rule> rules, WorkBudget budget)
    {
        _session = session;
        _rules = rules;
        var sets = plan.Sessions[session].Slots.Take(SessionLedger.MostSlots).Sum(SetCount);
        var weeks = WeekVariants.Of(plan, plan.Sessions[session]).ToList();
        _weeks = weeks.TakeWhile((_, i) => i == 0 || budget.TrySpend(sets)).ToList();
        IsWhole = _weeks.Count == weeks.Count && plan.Sessions[session].Slots.Count <= SessionLedger.MostSlots;

        Work = sets * _weeks.Count;
    }

    /// <summary>What an analysis costs, in sets times weeks.</summary>
    public int Work { get; }

    /// <summary>Whether every exercise is looked at, in every form that the session takes.</summary>
    public bool IsWhole { get; }

    /// <summary>
    /// What the rules say over the weeks of the session, in this plan or a changed one. What several weeks have in
    /// common is said once, as loud as in the loudest of them, whether the plan allows it or not. Fixes are still
    /// proposals.
    /// </summary>
    public IReadOnlyList<Finding> Findings(TrainingPlan plan) => plan.Sessions[_session].Slots.Count == 0
        ? []
        : _weeks
            .Select(week => new SessionContext(plan, _session, week))
            .SelectMany(context => _rules.OfType<SessionRule>().SelectMany(rule => Run(rule, context)))
            .GroupBy(Subject)
            .Select(Loudest)
            .ToList();

    private static int SetCount(ExerciseSlot slot) => 1 + Math.Min(
        SlotWork.MostSets,
        slot.Groups.Sum(group => Math.Min(SlotWork.MostSets, Math.Max(0, group.Count.Lower))));

    private static IReadOnlyList<Finding> Run(SessionRule rule, SessionContext context)
    {
        try
        {
            return rule.Analyze(context).ToList();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            var what = $"The rule {rule.Descriptor.Id} {rule.Descriptor.Name}";
            return [RuleFailure.Of(what, context.Session, context.SessionIndex, failure)];
        }
    }

    /// <summary>What a finding is about; failures of different rules share a place but not a message.</summary>
    private static object Subject(Finding finding) => (
        finding.Rule.Id,
        finding.Slot,
        finding.Target,
        finding.TargetIndex,
        finding.Rule == RuleFailure.Descriptor ? finding.Message : "");

    private static Finding Loudest(IEnumerable<Finding> findings) => findings
        .OrderByDescending(finding => finding.Severity)
        .ThenByDescending(finding => finding.PredictedLoss ?? 0)
        .First();
}
