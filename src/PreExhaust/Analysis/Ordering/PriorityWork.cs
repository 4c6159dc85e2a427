using PreExhaust.Analysis.Rules.PriorityLate;
using PreExhaust.Fatigue;

namespace PreExhaust.Analysis.Ordering;

/// <summary>Where a session begins with the muscle groups that come first.</summary>
internal static class PriorityWork
{
    /// <summary>The first exercise with hard sets for a group; <c>null</c> without one.</summary>
    public static SlotWork? First(SessionContext context, string group) =>
        context.Slots.FirstOrDefault(slot => slot.HardSets > 0 && slot.Exercise?.RoleOf(group) >= 1);

    /// <summary>
    /// The hard sets before it that train no group with priority: two such groups cannot both be first.
    /// </summary>
    public static int SetsBefore(SessionContext context, SlotWork first) => context.Before(first)
        .Where(slot => !context.Settings.Priority.Any(group => slot.Exercise!.RoleOf(group) >= 1))
        .Sum(slot => slot.HardSets);

    /// <summary>The hard sets from which on a start is late.</summary>
    public static double LatestStart(SessionContext context) =>
        context.Options[PriorityLateRule.LatestShare] * context.Slots.Sum(slot => slot.HardSets);
}
