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
        if (!finding.Rule.CanBeAllowed)
            return null;
        var session = plan.Sessions[finding.Slot.Session];
        return Find(session.Slots[finding.Slot.Slot].Allowed, FindingTarget.Suppression, finding.Slot)
            ?? Find(session.Allowed, FindingTarget.SessionSuppression, new(finding.Slot.Session, 0))
            ?? Find(plan.Allowed, FindingTarget.PlanSuppression, default);

        SuppressionPlace? Find(ValueList<Suppression> allowed, FindingTarget target, SlotIndex slot)
        {
            for (var i = 0; i < allowed.Count; i++)
            {
                if (string.Equals(allowed[i].RuleId, finding.Rule.Id, StringComparison.Ordinal))
                    return new(target, slot, i);
            }

            return null;
        }
    }
}
