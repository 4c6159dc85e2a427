using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Finds what the author of a plan overrules.</summary>
internal static class Suppressions
{
    /// <summary>The findings that the plan does not overrule.</summary>
    public static IReadOnlyList<Finding> Apply(TrainingPlan plan, IEnumerable<Finding> findings) =>
        findings.Where(finding => Covering(plan, finding) is null).ToList();

    /// <summary>
    /// The suppression that covers a finding, the innermost if there are several; <c>null</c> where none does.
    /// </summary>
    public static SuppressionPlace? Covering(TrainingPlan plan, Finding finding)
    {
        if (!finding.Rule.CanBeAllowed || finding.Severity == Severity.Error)
            return null;
        foreach (var (target, slot, allowed) in Carriers(plan, finding))
        {
            for (var i = 0; i < allowed.Count; i++)
            {
                if (string.Equals(allowed[i].RuleId, finding.Rule.Id, StringComparison.Ordinal))
                    return new(target, slot, i);
            }
        }

        return null;
    }

    /// <summary>What may overrule a finding, the innermost first.</summary>
    private static IEnumerable<(FindingTarget Target, SlotIndex Slot, ValueList<Suppression> Allowed)> Carriers(
        TrainingPlan plan, Finding finding)
    {
        var place = finding.Slot;
        var session = plan.Sessions[place.Session];
        if (finding.IsOfExercise)
            yield return (FindingTarget.Suppression, place, session.Slots[place.Slot].Allowed);
        if (finding.Target != FindingTarget.Plan)
            yield return (FindingTarget.SessionSuppression, new(place.Session, 0), session.Allowed);
        if (plan.WeekSectionOf(session) is { } weeks)
            yield return (FindingTarget.WeekSuppression, First(IsOfTheseWeeks), weeks.Allowed);
        if (plan.BlockOf(session) is { } block)
            yield return (FindingTarget.BlockSuppression, First(s => s.Block == session.Block), block.Allowed);
        yield return (FindingTarget.PlanSuppression, default, plan.Allowed);

        bool IsOfTheseWeeks(Session other) => other.WeekSection == session.WeekSection;
        SlotIndex First(Func<Session, bool> isHeld) => new(plan.FirstSession(isHeld), 0);
    }
}
