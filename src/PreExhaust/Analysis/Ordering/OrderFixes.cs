using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;

namespace PreExhaust.Analysis.Ordering;

/// <summary>Other orders of a session. The halves of a superset are not torn apart.</summary>
internal static class OrderFixes
{
    /// <summary>Two exercises change places.</summary>
    public static IEnumerable<Fix> Swap(SessionContext context, SlotWork first, SlotWork second)
    {
        if (IsFree(first) && IsFree(second))
        {
            yield return new(
                $"Swap {first.Slot.Exercise} and {second.Slot.Exercise}",
                new SwapSlots(context.PlaceOf(first), second.Index));
        }
    }

    /// <summary>One exercise comes directly after another and its superset.</summary>
    public static IEnumerable<Fix> MoveAfter(SessionContext context, SlotWork moved, SlotWork other)
    {
        if (IsFree(moved))
        {
            yield return new(
                $"Move {moved.Slot.Exercise} after {other.Slot.Exercise}",
                new MoveSlotAfter(context.PlaceOf(moved), context.EndOfSuperset(other).Index));
        }
    }

    /// <summary>One exercise comes directly before another and its superset.</summary>
    public static IEnumerable<Fix> MoveBefore(SessionContext context, SlotWork moved, SlotWork other)
    {
        if (IsFree(moved))
        {
            var start = context.StartOfSuperset(other);
            yield return new(
                $"Move {moved.Slot.Exercise} before {start.Slot.Exercise}",
                new MoveSlotBefore(context.PlaceOf(moved), start.Index));
        }
    }

    /// <summary>An exercise comes last.</summary>
    public static IEnumerable<Fix> MoveToEnd(SessionContext context, SlotWork moved)
    {
        if (IsFree(moved))
        {
            yield return new(
                $"Move {moved.Slot.Exercise} to the end",
                new MoveSlotAfter(context.PlaceOf(moved), context.Session.Slots.Count - 1));
        }
    }

    private static bool IsFree(SlotWork slot) => slot.Slot.Label is not { Number: > 0 };
}
