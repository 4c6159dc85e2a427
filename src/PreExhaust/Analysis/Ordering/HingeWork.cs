using PreExhaust.Catalog;
using PreExhaust.Fatigue;

namespace PreExhaust.Analysis.Ordering;

/// <summary>Hip hinges before a heavy squat, both with the load on the spine.</summary>
internal static class HingeWork
{
    private static readonly string[] Chain = ["hamstrings", "glutes", "lower-back"];

    /// <summary>Whether <paramref name="hinge"/> tires what a later <paramref name="squat"/> needs.</summary>
    /// <param name="hinge">The first exercise.</param>
    /// <param name="squat">The second.</param>
    /// <param name="leastSets">The hard sets of the hinge that matter.</param>
    public static bool Tires(SlotWork hinge, SlotWork squat, double leastSets) =>
        hinge.HardSets >= leastSets
        && hinge.Exercise?.IsAxial == true
        && MovementFamily.Of(hinge.Exercise) == MovementFamily.Hinge
        && !hinge.HasTag("main")
        && squat is { IsHeavy: true, Exercise.IsAxial: true }
        && MovementFamily.Of(squat.Exercise) == MovementFamily.Squat;

    /// <summary>The muscle groups that the hinge works and the squat needs.</summary>
    public static IEnumerable<MuscleGroup> Tired(SlotWork hinge, SlotWork squat) =>
        SessionOrder.SharedGroups(hinge, Involvement.Synergist, squat, Involvement.Stabiliser)
            .Where(group => Chain.Contains(group.Id, StringComparer.Ordinal));
}
