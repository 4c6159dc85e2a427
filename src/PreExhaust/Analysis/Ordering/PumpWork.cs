using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Ordering;

/// <summary>Compounds for many repetitions before a heavy one of the same family.</summary>
internal static class PumpWork
{
    /// <summary>Whether <paramref name="pump"/> takes from <paramref name="heavy"/>, which comes later.</summary>
    /// <param name="context">The session.</param>
    /// <param name="pump">The first exercise.</param>
    /// <param name="heavy">The second.</param>
    /// <param name="leastReps">The repetitions from which on a set counts as one of many.</param>
    public static bool Costs(SessionContext context, SlotWork pump, SlotWork heavy, double leastReps) =>
        heavy.IsHeavy
        && IsPump(pump, leastReps)
        && MovementFamily.Of(pump.Exercise) is { } family
        && MovementFamily.Of(heavy.Exercise) == family
        && context.Loss(pump, heavy) >= OrderConflicts.SmallestLoss
        && !context.IsIntended(pump, heavy)
        && !TrunkWork.IsToldOfBack(pump, heavy)
        && !context.Before(pump).Any(slot => slot.IsHeavy && slot.IsSameAs(heavy));

    private static bool IsPump(SlotWork slot, double leastReps) =>
        slot is { HardSets: > 0, Exercise.IsCompound: true }
        && !slot.HasTag("back-off")
        && !IsPreparation(slot)
        && slot.Sets.Where(set => set.IsHard).All(set => IsOfMany(set, leastReps));

    private static bool IsOfMany(SetWork set, double leastReps) =>
        set.Set.Target is RepTarget target && target.Reps.Lower >= leastReps;

    /// <summary>Air squats and push-ups of which no effort is said loosen up rather than tire.</summary>
    private static bool IsPreparation(SlotWork slot) =>
        slot.Exercise is { Equipment: "bodyweight", Skill: 1 }
        && slot.Sets.All(set => set.Set.Effort is null && set.Dose.FailureLoad is null);
}
