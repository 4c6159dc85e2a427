using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Ordering;

/// <summary>Work for heart and lungs.</summary>
internal static class ConditioningWork
{
    private static readonly string[] Tags = ["conditioning", "run", "cardio"];

    /// <summary>A longer bout of which no effort is said is a warm-up.</summary>
    private static readonly TimeSpan LongestOfUnsaidEffort = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How long it goes on hard, from its first set to the end of its last, pauses included; zero for anything else.
    /// </summary>
    public static TimeSpan HardTime(SessionContext context, SlotWork slot) =>
        IsConditioning(slot) && slot.Sets.Any(IsHard)
        && context.Ledger.TimesOf(slot.Index) is { WorkStart: { } start } times
            ? times.End - start
            : TimeSpan.Zero;

    private static bool IsConditioning(SlotWork slot) =>
        slot.Exercise?.Kind == ExerciseKind.Conditioning || Array.Exists(Tags, slot.HasTag);

    private static bool IsHard(SetWork set) =>
        set.IsHard
        && (set.Set.Effort is not null
            || set.Set.Target is not (DurationTarget or DistanceTarget)
            || set.Duration <= LongestOfUnsaidEffort);
}
