using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Ordering;

/// <summary>
/// What comes before and after an exercise. The halves of a superset take turns: neither is before the other.
/// </summary>
internal static class SessionOrder
{
    /// <summary>The known exercises with work sets that are over when <paramref name="slot"/> starts.</summary>
    public static ValueList<SlotWork> Before(this SessionContext context, SlotWork slot) =>
        context.Neighbours.Before(context.PositionOf(slot));

    /// <summary>The known exercises with work sets that start when <paramref name="slot"/> is over.</summary>
    public static ValueList<SlotWork> After(this SessionContext context, SlotWork slot) =>
        context.Neighbours.After(context.PositionOf(slot));

    /// <summary>
    /// The time from the end of <paramref name="first"/> to the first work set of <paramref name="second"/>;
    /// <c>null</c> where one of them is not done.
    /// </summary>
    public static TimeSpan? Gap(this SessionContext context, SlotWork first, SlotWork second) =>
        context.Ledger.TimesOf(second.Index)?.WorkStart - context.Ledger.TimesOf(first.Index)?.End;

    /// <summary>The share of repetitions that <paramref name="first"/> takes from <paramref name="second"/>.</summary>
    public static double Loss(this SessionContext context, SlotWork first, SlotWork second) =>
        context.Ledger.LossOf(second.Index, first.Index);

    /// <summary>The repetitions that <paramref name="first"/> takes from <paramref name="second"/>.</summary>
    public static double LostReps(this SessionContext context, SlotWork first, SlotWork second) =>
        context.Ledger.CostOf(second.Index) is { } cost ? cost.FreshReps * cost.LossFrom(first.Index) : 0;

    /// <summary>The exercise as a related place.</summary>
    public static RelatedSlot Related(this SessionContext context, SlotWork slot, string message) =>
        new(context.PlaceOf(slot), message);

    /// <summary>Whether it is done as fast as possible: by its kind, or tagged <c>speed</c>.</summary>
    public static bool IsExplosive(this SlotWork slot) =>
        slot.Exercise?.Kind == ExerciseKind.Explosive || slot.HasTag("speed");

    /// <summary>Whether it is the same exercise once more.</summary>
    public static bool IsSameAs(this SlotWork slot, SlotWork other) => slot.Exercise?.Name == other.Exercise?.Name;

    /// <summary>The muscle groups that both lean on at least so much.</summary>
    public static ValueList<MuscleGroup> SharedGroups(
        SlotWork first, Involvement inFirst, SlotWork second, Involvement inSecond) => first.Exercise!.Groups
        .Where(role => role.Weight >= inFirst.Weight() && second.Exercise!.RoleOf(role.Group) >= inSecond.Weight())
        .Select(role => role.Group)
        .ToValueList();
}
