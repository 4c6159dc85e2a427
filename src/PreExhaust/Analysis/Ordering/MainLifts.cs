using PreExhaust.Analysis.Rules.HingeBeforeSquat;
using PreExhaust.Analysis.Rules.PumpBeforeHeavy;
using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Ordering;

/// <summary>The lift that a session is for, and what stands before it.</summary>
internal static class MainLifts
{
    /// <summary>The first lift tagged <c>main</c>; <c>null</c> where none is.</summary>
    public static SlotWork? Tagged(SessionContext context) =>
        context.Slots.FirstOrDefault(slot => slot is { IsWork: true, Exercise: not null } && slot.HasTag("main"));

    /// <summary>
    /// The first hard exercise for the first muscle group with priority; <c>null</c> without one, and where it is so
    /// late that priority-late says so.
    /// </summary>
    public static SlotWork? OfPriority(SessionContext context) =>
        context.Settings.Priority.Count > 0
        && PriorityWork.First(context, context.Settings.Priority[0]) is { } first
        && PriorityWork.SetsBefore(context, first) < PriorityWork.LatestStart(context)
            ? first
            : null;

    /// <summary>At most two of those that take most, the second where it takes something worth naming.</summary>
    /// <param name="context">The session.</param>
    /// <param name="main">The main lift.</param>
    /// <param name="before">The exercises before it, those that take most first.</param>
    public static IEnumerable<SlotWork> Culprits(
        SessionContext context, SlotWork main, ValueList<SlotWork> before) =>
        before.Take(2).Where((slot, i) => i == 0 || context.Loss(slot, main) >= OrderConflicts.SmallestLoss);

    /// <summary>
    /// The exercises before the main lift that no other rule answers for: declared or reported pairs are left out, so
    /// are lifts for speed, which stand first on purpose, and earlier sets of the lift itself.
    /// </summary>
    public static ValueList<SlotWork> Unexplained(SessionContext context, SlotWork main)
    {
        var before = context.Before(main);
        var hinges = context.Options[HingeBeforeSquatRule.LeastSets];
        if (before.Count == 0 || before.Any(hinge => HingeWork.Tires(hinge, main, hinges)))
            return [];
        var reported = new HashSet<SlotWork>(
            new[] { Involvement.PrimeMover, Involvement.Synergist }
                .SelectMany(role => OrderConflicts.Find(context, role))
                .SelectMany(conflicts => conflicts)
                .Where(conflict => conflict.Compound == main)
                .Select(conflict => conflict.Isolation));
        var reps = context.Options[PumpBeforeHeavyRule.LeastReps];
        return before
            .Where(slot => !slot.IsExplosive() && !slot.IsSameAs(main) && !reported.Contains(slot))
            .Where(slot => !context.IsIntended(slot, main) && !TrunkWork.IsToldOfBack(slot, main))
            .Where(slot => !PumpWork.Costs(context, slot, main, reps))
            .ToValueList();
    }
}
