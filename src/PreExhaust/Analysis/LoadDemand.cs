using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// What strength the hardest set of an exercise asks for: load times (1 + repetitions / 30) (Epley), with the
/// repetitions that are to be left counted as done. So a wave from tens to fives is no rise, and a lighter day no
/// fall.
/// </summary>
/// <param name="Place">The exercise.</param>
/// <param name="Slot">The exercise as it is done in the week.</param>
/// <param name="Set">The set.</param>
/// <param name="Load">Kilograms, or the share of the 1RM.</param>
/// <param name="Factor">What a repetition maximum is worth: 1 + repetitions / 30.</param>
internal sealed record LoadDemand(SlotIndex Place, SlotWork Slot, SetWork Set, double Load, double Factor)
{
    private const double EpleyReps = 30;

    /// <summary>Kilograms, or the share of the 1RM, of one repetition that would be as hard.</summary>
    public double Strength => Load * Factor;

    /// <summary>Whether the load is a weight; else a share of the 1RM.</summary>
    public bool IsWeight => Set.Set.Load is WeightLoad;

    /// <summary>The name of the exercise.</summary>
    public string Exercise => Slot.Exercise!.Name;

    /// <summary>Whether both are of the same exercise, in kilograms or in shares.</summary>
    public bool IsComparable(LoadDemand other) => Exercise == other.Exercise && IsWeight == other.IsWeight;

    /// <summary>The hardest sets of the exercises of a session.</summary>
    public static ValueList<LoadDemand> Of(SessionContext context) => context.Slots
        .Where(slot => slot is { Exercise: not null, IsDeload: false })
        .Select(slot => Of(context, slot))
        .OfType();

    /// <summary>The hardest of the same exercise in a week, in the order in which exercises begin.</summary>
    public static ValueList<LoadDemand> Hardest(IEnumerable<LoadDemand> demands)
    {
        var hardest = new List<LoadDemand>();
        foreach (var demand in demands)
        {
            var present = hardest.FindIndex(demand.IsComparable);
            if (present < 0)
                hardest.Add(demand);
            else if (demand.Strength > hardest[present].Strength)
                hardest[present] = demand;
        }

        return hardest.ToValueList();
    }

    private static LoadDemand? Of(SessionContext context, SlotWork slot)
    {
        LoadDemand? hardest = null;
        foreach (var set in slot.Sets)
        {
            if (Of(context, slot, set) is { } demand && !(demand.Strength <= hardest?.Strength))
                hardest = demand;
        }

        return hardest;
    }

    private static LoadDemand? Of(SessionContext context, SlotWork slot, SetWork set)
    {
        if (!set.IsWork || set.Set.Target is not RepTarget target)
            return null;
        if (LoadOf(set.Set.Load, context.Settings) is not { } load)
            return null;
        var left = set.Set.Effort is { } effort ? (double)effort.RepsInReserve.Upper : 0;
        var factor = 1 + ((target.Reps.Lower + left) / EpleyReps);
        return load > 0 ? new(context.PlaceOf(slot), slot, set, load, factor) : null;
    }

    private static double? LoadOf(Load? load, PlanSettings settings) => load switch
    {
        WeightLoad weight => (double)weight.Weight.Upper.Kilograms,
        PercentLoad { Basis: MaxBasis.OneRepMax, Of: null } percent => percent.Percent.Upper.Fraction,
        PercentLoad { Basis: MaxBasis.TrainingMax, Of: null } percent =>
            percent.Percent.Upper.Fraction * LoadFractions.TrainingMaxOf(settings),
        _ => null,
    };
}
