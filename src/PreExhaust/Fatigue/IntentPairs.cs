using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>Finds the compound exercise that a declared intent is about.</summary>
internal static class IntentPairs
{
    /// <summary>
    /// The place in <paramref name="slots"/> of the compound that the intent prepares, or -1.
    /// </summary>
    /// <param name="slots">The session.</param>
    /// <param name="position">The place of the exercise that declares it.</param>
    /// <param name="intent">A pre-exhaust or reverse pre-exhaust.</param>
    public static int CompoundOf(ValueList<SlotWork> slots, int position, Intent intent) =>
        intent.Kind switch
        {
            IntentKind.PreExhaust => PreExhausted(slots, position, intent),
            IntentKind.ReversePreExhaust => ReversePreExhausted(slots, position, intent),
            _ => -1,
        };

    /// <summary>
    /// The next exercise with the group as a prime mover, if it is a compound. Isolations in between are
    /// passed over where they declare the same: two may prepare one compound.
    /// </summary>
    private static int PreExhausted(ValueList<SlotWork> slots, int position, Intent intent)
    {
        for (var i = position + 1; i < slots.Count; i++)
        {
            if (slots[i] is not { IsWork: true, Exercise: { } exercise } || !IsMeant(slots[i], intent))
                continue;
            if (exercise.RoleOf(intent.MuscleGroup) < 1 || IsFellow(slots[i], intent))
                continue;
            return exercise.IsCompound ? i : -1;
        }

        return -1;
    }

    /// <summary>
    /// The next compound in which the group does at least a little; without one, the next compound at all, so
    /// that the rules have a pair to speak about.
    /// </summary>
    private static int ReversePreExhausted(ValueList<SlotWork> slots, int position, Intent intent)
    {
        var nearest = -1;
        for (var i = position + 1; i < slots.Count; i++)
        {
            if (slots[i] is not { IsWork: true, Exercise: { IsCompound: true } exercise })
                continue;
            if (!IsMeant(slots[i], intent))
                continue;
            if (exercise.RoleOf(intent.MuscleGroup) >= Involvement.MinorSynergist.Weight())
                return i;
            nearest = nearest < 0 ? i : nearest;
        }

        return nearest;
    }

    private static bool IsMeant(SlotWork slot, Intent intent) =>
        intent.For is null || slot.Catalog.Find(intent.For) == slot.Exercise;

    private static bool IsFellow(SlotWork slot, Intent intent) =>
        slot.Exercise is { IsCompound: false }
        && slot.Slot.Intents.Any(other =>
            other.Kind == intent.Kind && other.MuscleGroup == intent.MuscleGroup);
}
