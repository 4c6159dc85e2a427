using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// Keeps account of the suppressions that do something. Where a session was not looked at as a whole, nobody knows
/// what those above it would have done; nor does anybody of a rule that is off.
/// </summary>
internal sealed class SuppressionUse
{
    private readonly TrainingPlan _plan;
    private readonly HashSet<SuppressionPlace> _used;
    private readonly AnalysisOptions _options;
    private readonly HashSet<int> _unknownSessions;

    public SuppressionUse(TrainingPlan plan, PlanAnalysis analysis)
    {
        (_plan, _options) = (plan, analysis.Options);
        _used = new(analysis.Findings.Select(f => Suppressions.Covering(plan, f)).OfType<SuppressionPlace>());
        var failures = analysis.Findings.Where(finding => finding.Rule == RuleFailure.Descriptor).ToList();
        _unknownSessions = new(failures.Exists(failure => !failure.IsOfExercise)
            ? Enumerable.Range(0, plan.Sessions.Count)
            : failures.Select(failure => failure.Slot.Session)
                .Concat(Enumerable.Range(0, plan.Sessions.Count).Where(i => !analysis.IsWhole(i))));
    }

    /// <summary>A finding for each suppression that covers nothing, the widest first.</summary>
    public IEnumerable<Finding> Unused()
    {
        var ofPlan = _unknownSessions.Count > 0
            ? []
            : Unused(_plan.Allowed, FindingTarget.PlanSuppression, default, "in this plan");
        return ofPlan
            .Concat(_plan.Blocks.SelectMany((block, i) =>
                OfHeader(block.Allowed, FindingTarget.BlockSuppression, s => s.Block == i, "in this block")))
            .Concat(_plan.WeekSections.SelectMany((section, i) =>
                OfHeader(section.Allowed, FindingTarget.WeekSuppression, s => s.WeekSection == i, "in these weeks")))
            .Concat(Enumerable.Range(0, _plan.Sessions.Count).Except(_unknownSessions).SelectMany(OfSession));
    }

    /// <summary>Those of a header above sessions; it needs one, to have a place.</summary>
    private IEnumerable<Finding> OfHeader(
        ValueList<Suppression> allowed, FindingTarget target, Func<Session, bool> holds, string where)
    {
        if (allowed.Count == 0 || _unknownSessions.Any(i => holds(_plan.Sessions[i])))
            return [];
        var first = _plan.FirstSession(holds);
        return first < 0 ? [] : Unused(allowed, target, new(first, 0), where);
    }

    private IEnumerable<Finding> OfSession(int index)
    {
        var session = _plan.Sessions[index];
        if (session.Allowed.Count == 0 && session.Slots.All(slot => slot.Allowed.Count == 0))
            return [];
        return Unused(session.Allowed, FindingTarget.SessionSuppression, new(index, 0), "in this session").Concat(
            session.Slots.SelectMany((slot, i) =>
                Unused(slot.Allowed, FindingTarget.Suppression, new(index, i), $"at {slot.Exercise}")));
    }

    private IEnumerable<Finding> Unused(
        ValueList<Suppression> allowed, FindingTarget target, SlotIndex slot, string where) => Enumerable
        .Range(0, allowed.Count)
        .Select(i => new SuppressionPlace(target, slot, i))
        .Where(place => !_used.Contains(place) && !_options.IsOff(allowed[place.Index].RuleId))
        .Select(place => UnusedSuppression.Of(place, allowed[place.Index], where));
}
