using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Which kinds of load an exercise can have.</summary>
internal static class LoadKinds
{
    /// <summary>Nobody writes down seconds below that, or counts so many pulses.</summary>
    private const int FewestSeconds = 10;

    /// <summary>Pull-ups and dips are loaded with a belt and planned in percent, the body counted in or not.</summary>
    private static readonly string[] DoneWithBelt = ["vertical-pull", "dip"];

    private static readonly string[] WithoutLevels =
        ["barbell", "dumbbell", "kettlebell", "plate", "medicine-ball", "bodyweight", "band", "sled"];

    /// <summary>Why a load does not fit, and what might; <c>null</c> where it does.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="load">The load.</param>
    /// <param name="settings">The plan's bar.</param>
    public static (string Why, Load? Instead)? Clash(Exercise exercise, Load? load, PlanSettings settings)
    {
        var implement = exercise.Loadability;
        switch (load)
        {
            case PercentLoad percent when IsOfBody(exercise) && IsOfMax(percent):
                return ("the body is the load, and nobody knows its share; write BW, or BW and a weight", BodyOnly);
            case PercentLoad when implement == "band":
                return ("a band has no maximum", null);
            case LevelLoad when WithoutLevels.Contains(implement, StringComparer.Ordinal):
                return ("only machines have levels", null);
            case WeightLoad weight when settings.Bar is { } bar && implement == "barbell" && exercise.IsCompound
                && weight.Weight.Upper.CompareTo(bar) < 0:
                return ($"the bar alone is {bar}", new WeightLoad(Interval<Mass>.Point(bar)));
            default:
                return null;
        }
    }

    /// <summary>Whether the load of a set is of a kind that its exercise can have.</summary>
    public static bool Fits(SessionContext context, SlotWork slot, SetWork set) =>
        slot.Exercise is { } exercise && Clash(exercise, set.Set.Load, context.Settings) is null;

    /// <summary>Whether an exercise is held for a time, which a walk with weights is not.</summary>
    public static bool IsHold(Exercise exercise) =>
        exercise is { Kind: ExerciseKind.Lift, TypicalSet: DurationTarget } && exercise.Pattern != "carry";

    /// <summary>The time that was probably meant by a number of repetitions.</summary>
    public static SetTarget TimeOf(RepTarget reps, Exercise exercise) => reps.Reps.Lower < FewestSeconds
        ? exercise.TypicalSet with { Sides = reps.Sides }
        : new DurationTarget(reps.Reps.Select(count => TimeSpan.FromSeconds(count))) { Sides = reps.Sides };

    private static BodyweightLoad BodyOnly { get; } = new(Mass.FromKilograms(0));

    private static bool IsOfBody(Exercise exercise) =>
        exercise.Loadability == "bodyweight" && !DoneWithBelt.Contains(exercise.Pattern, StringComparer.Ordinal);

    private static bool IsOfMax(PercentLoad load) =>
        load is { Of: null, Basis: MaxBasis.OneRepMax or MaxBasis.TrainingMax or MaxBasis.RepMax };
}
