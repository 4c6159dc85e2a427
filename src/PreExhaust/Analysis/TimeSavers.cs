using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Changes that shorten a session.</summary>
internal static class TimeSavers
{
    private const double SmallOverlap = 0.05;
    private const int FewestSlots = 2;

    /// <summary>
    /// Neighbours that would make a superset, then leaving out the last exercise; the smallest saving first.
    /// </summary>
    /// <param name="context">The session.</param>
    public static IEnumerable<Fix> Of(SessionContext context)
    {
        var pairs = Pairs(context).ToList();
        foreach (var pair in pairs)
            yield return new(TitleOf(pair), new PairSlots(context.PlaceOf(pair.First)));
        if (pairs.Count > 1)
            yield return new("Make supersets of all neighbours that share no muscles", AllOf(context, pairs));
        if (context.Session.Slots.Count > FewestSlots)
        {
            var last = context.Slots[context.Slots.Count - 1];
            yield return new($"Leave out {last.Slot.Exercise}", new RemoveSlot(context.PlaceOf(last)));
        }
    }

    /// <summary>Neighbours without label that share next to nothing and are simple to change between.</summary>
    public static IEnumerable<(SlotWork First, SlotWork Second)> Pairs(SessionContext context)
    {
        for (var i = 1; i < context.Slots.Count; i++)
        {
            var (first, second) = (context.Slots[i - 1], context.Slots[i]);
            if (second.Index != first.Index + 1 || !IsSimple(first) || !IsSimple(second) || Share(first, second))
                continue;
            yield return (first, second);
            i++;
        }
    }

    /// <summary>What the fix of a pair is called.</summary>
    public static string TitleOf((SlotWork First, SlotWork Second) pair) =>
        $"Make a superset of {pair.First.Slot.Exercise} and {pair.Second.Slot.Exercise}";

    private static PlanEdit AllOf(SessionContext context, IEnumerable<(SlotWork First, SlotWork Second)> pairs) =>
        new EditAll(pairs.Select(pair => (PlanEdit)new PairSlots(context.PlaceOf(pair.First))).ToValueList());

    private static bool IsSimple(SlotWork slot) => slot is { Slot.Label: null, IsWork: true, Exercise: { } exercise }
        && (!exercise.IsCompound || exercise.Equipment is "machine" or "cable");

    private static bool Share(SlotWork first, SlotWork second) =>
        MuscleOverlap.Of(first.Exercise!, second.Exercise!) > SmallOverlap
        || MuscleOverlap.Of(second.Exercise!, first.Exercise!) > SmallOverlap;
}
