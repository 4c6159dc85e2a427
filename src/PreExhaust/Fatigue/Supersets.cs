using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>Runs of exercises: one alone, or neighbours whose labels share the letter.</summary>
internal static class Supersets
{
    /// <summary>The place of the first exercise of the run that holds <paramref name="position"/>.</summary>
    public static int StartOfRun(ValueList<SlotWork> slots, int position)
    {
        while (position > 0 && AreHalves(slots[position - 1], slots[position]))
            position--;
        return position;
    }

    /// <summary>
    /// The place after the last exercise of the run that holds <paramref name="position"/>.
    /// </summary>
    public static int EndOfRun(ValueList<SlotWork> slots, int position)
    {
        do
        {
            position++;
        }
        while (position < slots.Count && AreHalves(slots[position - 1], slots[position]));

        return position;
    }

    /// <summary>Whether an exercise is of a circuit, EMOM or AMRAP group.</summary>
    public static bool IsPaced(Session session, ExerciseSlot slot) =>
        slot.Label is { Number: > 0 } label
        && session.Groups.Any(group =>
            group.Letter == label.Letter && group.Kind is GroupKind.Circuit or GroupKind.Emom or GroupKind.Amrap);

    /// <summary>Whether two neighbours are of the same superset.</summary>
    public static bool AreHalves(SlotWork first, SlotWork second) =>
        first.Slot.Label is { Number: > 0 } label
        && second.Slot.Label is { Number: > 0 } other
        && label.Letter == other.Letter;
}
