using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// Keeps account of the suppressions that do something. Where a session was not looked at as a whole, nobody knows
/// what those above it would have done.
/// </summary>
internal sealed class SuppressionUse(TrainingPlan plan)
{
    private readonly HashSet<SuppressionPlace> _used = [];
    private readonly HashSet<int> _unknownSessions = [];

    /// <summary>Counts what covers the findings of a session.</summary>
    /// <param name="session">The session, from 0.</param>
    /// <param name="findings">All that was found, covered or not; none where the analysis failed.</param>
    /// <param name="isWhole">Whether every exercise and week was looked at.</param>
    public void Count(int session, IReadOnlyList<Finding> findings, bool isWhole)
    {
        _used.UnionWith(findings.Select(finding => Suppressions.Covering(plan, finding)).OfType<SuppressionPlace>());
        if (!isWhole || findings.Any(finding => finding.Rule == RuleFailure.Descriptor))
            _unknownSessions.Add(session);
    }

    /// <summary>A finding for each suppression that covers nothing, the widest first.</summary>
    public IEnumerable<Finding> Unused()
    {
        var ofPlan = _unknownSessions.Count > 0
            ? []
            : Unused(plan.Allowed, FindingTarget.PlanSuppression, default, "in this plan");
        return ofPlan
            .Concat(plan.Blocks.SelectMany((block, i) =>
                OfHeader(block.Allowed, FindingTarget.BlockSuppression, s => s.Block == i, "in this block")))
            .Concat(plan.WeekSections.SelectMany((section, i) =>
                OfHeader(section.Allowed, FindingTarget.WeekSuppression, s => s.WeekSection == i, "in these weeks")))
            .Concat(Enumerable.Range(0, plan.Sessions.Count).Except(_unknownSessions).SelectMany(OfSession));
    }

    /// <summary>Those of a header above sessions; it needs one, to have a place.</summary>
    private IEnumerable<Finding> OfHeader(
        ValueList<Suppression> allowed, FindingTarget target, Func<Session, bool> holds, string where)
    {
        if (allowed.Count == 0 || _unknownSessions.Any(i => holds(plan.Sessions[i])))
            return [];
        var first = plan.FirstSession(holds);
        return first < 0 ? [] : Unused(allowed, target, new(first, 0), where);
    }

    private IEnumerable<Finding> OfSession(int index)
    {
        var session = plan.Sessions[index];
        return Unused(session.Allowed, FindingTarget.SessionSuppression, new(index, 0), "in this session").Concat(
            session.Slots.SelectMany((slot, i) =>
                Unused(slot.Allowed, FindingTarget.Suppression, new(index, i), $"at {slot.Exercise}")));
    }

    private IEnumerable<Finding> Unused(
        ValueList<Suppression> allowed, FindingTarget target, SlotIndex slot, string where) => Enumerable
        .Range(0, allowed.Count)
        .Select(i => new SuppressionPlace(target, slot, i))
        .Where(place => !_used.Contains(place))
        .Select(place => UnusedSuppression.Of(place, allowed[place.Index], where));
}
