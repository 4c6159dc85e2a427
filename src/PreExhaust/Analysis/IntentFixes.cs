using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Other intents that an exercise could declare, and none.</summary>
internal static class IntentFixes
{
    /// <summary>
    /// The same for any compound, the same kind for what the exercise trains, the other kind, no intent.
    /// </summary>
    public static IEnumerable<Fix> Of(SlotIndex place, SlotWork slot, int index)
    {
        var intent = slot.Slot.Intents[index];
        if (intent.For is not null)
            yield return Replace(place, index, intent with { For = null });
        var trained = slot.Exercise!.Groups.Where(role => role.Weight >= 1).ToValueList();
        var kinds = new[] { IntentKind.PreExhaust, IntentKind.ReversePreExhaust };
        foreach (var kind in kinds.OrderBy(kind => kind != intent.Kind))
        {
            foreach (var role in trained)
            {
                var better = intent with { Kind = kind, MuscleGroup = role.Group.Id };
                if (better != intent)
                    yield return Replace(place, index, better);
            }
        }

        yield return Remove(place, index);
    }

    public static Fix Replace(SlotIndex place, int index, Intent intent) =>
        new($"Declare {IntentText.Of(intent)} instead", new ReplaceIntent(place, index, intent));

    public static Fix Remove(SlotIndex place, int index) =>
        new("Remove the intent", new RemoveIntent(place, index));
}
