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
    /// The load, or the range to choose from; <c>null</c> where only the athlete's own maximum, or another session,
    /// could tell.
    /// </summary>
    /// <param name="load">The load.</param>
    /// <param name="slot">Its exercise.</param>
    /// <param name="settings">The plan's settings.</param>
    /// <param name="topSet">The heaviest set that a share of the top set is of, as a fraction.</param>
    public static Interval<double>? RangeOf(Load? load, SlotWork slot, PlanSettings settings, double? topSet) =>
        load switch
        {
            PercentLoad percent => Times(
                percent.Percent.Select(share => share.Fraction), Basis(percent, slot, settings, topSet)),
            WeightLoad weight => Times(
                weight.Weight.Select(mass => (double)mass.Kilograms), OfMax(1, slot, settings)),
            _ => null,
        };

    /// <summary>The same; of a range the upper end.</summary>
    public static double? Of(Load? load, SlotWork slot, PlanSettings settings, double? topSet) =>
        RangeOf(load, slot, settings, topSet)?.Upper;

    private static Interval<double>? Times(Interval<double> range, double? factor) =>
        factor is { } known ? range.Select(value => value * known) : null;

    /// <summary>The training max as a share of the 1RM.</summary>
    public static double TrainingMaxOf(PlanSettings settings) => settings.TrainingMax?.Fraction ?? UsualTrainingMax;

    private static double? Basis(PercentLoad load, SlotWork slot, PlanSettings settings, double? topSet)
    {
        double? share = load.Basis switch
        {
            MaxBasis.OneRepMax => 1,
            MaxBasis.TrainingMax => TrainingMaxOf(settings),
            MaxBasis.RepMax => LoadForReps(load.RepMax),
            MaxBasis.TopSet => topSet,
            MaxBasis.Bodyweight => OfMax((double?)settings.Bodyweight?.Kilograms, slot, settings),
            _ => null,
        };
        return load.Of is null ? share : share * RatioTo(load.Of.Name, slot, settings);
    }

    /// <summary>
    /// The maximum of another exercise as a fraction of the exercise's own. Where the plan states neither, two of the
    /// same movement, such as sumo and conventional deadlift, count as equally strong; of others nothing is known.
    /// </summary>
    private static double? RatioTo(string other, SlotWork slot, PlanSettings settings)
    {
        var isAlike = slot.Exercise is { } exercise && slot.Catalog.Find(other)?.Pattern == exercise.Pattern;
        return OfMax(OneRepMax(other, slot, settings), slot, settings) ?? (isAlike ? 1 : null);
    }

    /// <summary>A weight as a fraction of the exercise's own 1RM.</summary>
    private static double? OfMax(double? kilograms, SlotWork slot, PlanSettings settings) =>
        slot.Exercise is { } exercise ? kilograms / OneRepMax(exercise.Name, slot, settings) : null;

    private static double? OneRepMax(string exercise, SlotWork slot, PlanSettings settings)
    {
        if (slot.Catalog.Find(exercise) is not { } known)
            return null;
        foreach (var max in settings.Maxes)
        {
            if (slot.Catalog.Find(max.Exercise) == known && max.Weight.Kilograms > 0)
                return (double)max.Weight.Kilograms / LoadForReps(max.Reps);
        }

        return null;
    }

    private static double LoadForReps(int reps) => reps <= 1 ? 1 : EpleyFormula.LoadFor(reps);
}
