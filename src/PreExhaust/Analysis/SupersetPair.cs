using PreExhaust.Analysis.Edits;
using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// Two neighbours of a superset that follow each other almost without rest. Circuits, EMOM and AMRAP groups are
/// conditioning by design and hold none.
/// </summary>
/// <param name="First">The half before.</param>
/// <param name="Second">The half after.</param>
internal sealed record SupersetPair(SlotWork First, SlotWork Second)
{
    private static readonly TimeSpan ShortestRealRest = TimeSpan.FromSeconds(60);

    /// <summary>How much of the first half's fatigue the second feels, 0 to 0.4.</summary>
    public double Overlap => MuscleOverlap.Of(Second.Exercise!, First.Exercise!);

    /// <summary>Whether both move several joints.</summary>
    public bool IsOfCompounds => First.Exercise!.IsCompound && Second.Exercise!.IsCompound;

    /// <summary>The muscle groups that do the main work in both.</summary>
    public ValueList<MuscleGroup> SharedPrimes => First.Exercise!.Groups
        .Where(role => role.Weight >= 1 && role.Group.IsTracked && Second.Exercise!.RoleOf(role.Group) >= 1)
        .Select(role => role.Group);

    /// <summary>Whether an intent of either half says that the order is meant.</summary>
    public bool IsIntended => First.Slot.Intents.Count > 0 || Second.Slot.Intents.Count > 0;

    /// <summary>The pairs of a session in which both halves have hard sets of known exercises.</summary>
    public static ValueList<SupersetPair> Of(SessionContext context)
    {
        var pairs = new List<SupersetPair>();
        for (var i = 1; i < context.Slots.Count; i++)
        {
            var (first, second) = (context.Slots[i - 1], context.Slots[i]);
            if (!Supersets.AreHalves(first, second) || !IsTraining(first) || !IsTraining(second))
                continue;
            if (!HasRest(context, first))
                pairs.Add(new(first, second));
        }

        return pairs.ToValueList();
    }

    /// <summary>Does the exercises of the superset one after the other.</summary>
    public Fix Separate(SessionContext context) => new(
        $"Do {First.Slot.Exercise} and {Second.Slot.Exercise} one after the other",
        new Unpair(context.SessionIndex, First.Slot.Label!.Letter));

    private static bool IsTraining(SlotWork slot) => slot is { IsPaced: false, HardSets: > 0, Exercise: not null };

    private static bool HasRest(SessionContext context, SlotWork first) =>
        SetOrder.PauseInRound(first.FirstWorkSet!, context.Settings) >= ShortestRealRest;
}
