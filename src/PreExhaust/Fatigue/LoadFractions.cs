using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>Loads as fractions of the 1RM, as far as the plan itself says enough.</summary>
internal static class LoadFractions
{
    /// <summary>
    /// What a training max is where the plan does not say: 90 % of the 1RM, as Wendler's 5/3/1 has it.
    /// </summary>
    private const double UsualTrainingMax = 0.9;

    /// <summary>
    /// The upper load of a range; <c>null</c> where only the athlete's own maximum could tell.
    /// </summary>
    public static double? Of(Load? load, SlotWork slot, PlanSettings settings) => load switch
    {
        PercentLoad { Basis: MaxBasis.OneRepMax } percent => percent.Percent.Upper.Fraction,
        PercentLoad percent =>
            percent.Percent.Upper.Fraction * (settings.TrainingMax?.Fraction ?? UsualTrainingMax),
        WeightLoad weight => OfMax(weight.Weight.Upper, slot, settings),
        _ => null,
    };

    private static double? OfMax(Mass weight, SlotWork slot, PlanSettings settings)
    {
        if (slot.Exercise is null)
            return null;
        foreach (var max in settings.Maxes)
        {
            if (slot.Catalog.Find(max.Exercise) == slot.Exercise && max.Weight.Kilograms > 0)
                return (double)weight.Kilograms / (double)max.Weight.Kilograms * LoadForReps(max.Reps);
        }

        return null;
    }

    private static double LoadForReps(int reps) => reps <= 1 ? 1 : EpleyFormula.LoadFor(reps);
}
