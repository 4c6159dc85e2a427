using PreExhaust.Fatigue;

namespace PreExhaust.Analysis.Ordering;

/// <summary>The way from the warm-up sets of an exercise to its work sets.</summary>
internal static class WarmupRamp
{
    private const string Warmup = "warmup";

    /// <summary>Tags that say that lighter sets follow heavier ones on purpose.</summary>
    private static readonly string[] Descending = ["back-off", "drop", "wave"];

    /// <summary>Whether the exercise's lighter sets may follow.</summary>
    public static bool IsDescending(SlotWork slot) =>
        slot.Sets.SelectMany(set => set.Set.Group.Tags).Concat(slot.Slot.Tags)
            .Any(tag => Descending.Contains(tag, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a warm-up set follows a work set of the same line.</summary>
    public static bool HasLateWarmup(SlotWork slot) =>
        slot.Sets.SkipWhile(set => !set.IsWork).Any(IsWarmup);

    /// <summary>The work that a line of warm-up sets comes after; <c>null</c> where it comes first.</summary>
    public static SlotWork? WorkBefore(SessionContext context, SlotWork slot) =>
        slot is { IsWork: false, Exercise: not null } && slot.HasTag(Warmup)
            ? context.Before(slot).FirstOrDefault(other => other.IsSameAs(slot))
            : null;

    /// <summary>
    /// The last warm-up set and the first work set; <c>null</c> where one of their loads is unknown.
    /// </summary>
    public static (SetWork Warmup, SetWork Work)? Step(SlotWork slot) =>
        slot.FirstWorkSet is { Dose.IsLoadKnown: true } work
        && slot.WarmupSets.Concat(slot.Sets.TakeWhile(IsWarmup)).LastOrDefault() is { Dose.IsLoadKnown: true } last
            ? (last, work)
            : null;

    private static bool IsWarmup(SetWork set) =>
        set.Set.Group.Tags.Contains(Warmup, StringComparer.OrdinalIgnoreCase);
}
