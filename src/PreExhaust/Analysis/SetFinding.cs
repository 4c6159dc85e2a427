using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Findings about a group of work sets.</summary>
internal static class SetFinding
{
    /// <summary>A finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">How loud it is.</param>
    /// <param name="message">What it says.</param>
    /// <param name="context">The session.</param>
    /// <param name="slot">The exercise.</param>
    /// <param name="set">A set of the group.</param>
    /// <param name="fixes">Changes to try.</param>
    public static Finding Of(
        RuleDescriptor rule,
        Severity severity,
        string message,
        SessionContext context,
        SlotWork slot,
        SetWork set,
        IEnumerable<Fix> fixes) => new(rule, severity, message, context.PlaceOf(slot))
    {
        Target = FindingTarget.Sets,
        TargetIndex = set.Group,
        WeekRow = context.RowOf(slot),
        Fixes = fixes.ToValueList(),
    };
}
