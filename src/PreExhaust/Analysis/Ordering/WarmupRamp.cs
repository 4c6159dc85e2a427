using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Ordering;

/// <summary>The way from the warm-up sets of an exercise to its work sets.</summary>
internal static class WarmupRamp
{
    private const string Warmup = "warmup";

    /// <summary>Tags that say that lighter sets follow heavier ones on purpose.</summary>
    private static readonly string[] Descending = ["back-off", "drop", "wave"];

    /// <summary>Whether the exercise's lighter sets may follow.</summary>
    public static bool IsDescending(SlotWork slot) =>
        IsDescending(slot.Slot.Tags) || slot.Sets.Any(set => IsDescending(set.Set.Group.Tags));

    /// <summary>Whether a warm-up set follows a work set of the same line.</summary>
    public static bool HasLateWarmup(SlotWork slot) =>
        slot.FirstWorkSet is { } work && slot.Sets.Any(set => set.Set.Number >= work.Set.Number && IsWarmup(set));

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
        && LastWarmup(slot) is { Dose.IsLoadKnown: true } last
            ? (last, work)
            : null;

    /// <summary>Sets that begin a line and are tagged so follow its warm-up sets.</summary>
    private static SetWork? LastWarmup(SlotWork slot) =>
        slot.Sets.TakeWhile(IsWarmup).LastOrDefault() ?? slot.WarmupSets.LastOrDefault();

    private static bool IsDescending(ValueList<string> tags) =>
        tags.Any(tag => Descending.Contains(tag, StringComparer.OrdinalIgnoreCase));

    private static bool IsWarmup(SetWork set) =>
        set.Set.Group.Tags.Contains(Warmup, StringComparer.OrdinalIgnoreCase);
}
