using PreExhaust.Resolution;

namespace ConsoleCoach;

/// <summary>One work set in the order of the session.</summary>
/// <param name="Slot">The place of its exercise in the session, from 0.</param>
/// <param name="Number">The place among the sets of the exercise, from 0.</param>
internal sealed record Step(int Slot, int Number)
{
    /// <summary>Every set in the order it is done: the exercises of a superset take turns.</summary>
    public static IEnumerable<Step> Of(IReadOnlyList<ResolvedSlot> slots)
    {
        for (var first = 0; first < slots.Count;)
        {
            var end = first + 1;
            while (end < slots.Count && AreSuperset(slots[first], slots[end]))
                end++;
            var turns = Enumerable.Range(first, end - first);
            foreach (var round in Enumerable.Range(0, turns.Max(slot => slots[slot].Sets.Count)))
            {
                foreach (var slot in turns.Where(slot => round < slots[slot].Sets.Count))
                    yield return new(slot, round);
            }

            first = end;
        }
    }

    private static bool AreSuperset(ResolvedSlot slot, ResolvedSlot other) =>
        slot.Slot.Label is { Number: > 0 } label && other.Slot.Label?.Letter == label.Letter;
}
