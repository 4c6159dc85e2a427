using PreExhaust.Catalog;
using PreExhaust.Fatigue;

namespace PreExhaust.Analysis.Ordering;

/// <summary>Work for the muscles that brace.</summary>
internal static class TrunkWork
{
    public const string Back = "lower-back";

    private const int Deadlifts = 3;
    private const double LeastRole = 0.25;

    /// <summary>The bracing group that an isolation or core exercise trains; <c>null</c> for none.</summary>
    public static MuscleGroup? BraceOf(Exercise? exercise) =>
        exercise is { IsCompound: false } || exercise?.Pattern.StartsWith("core", StringComparison.Ordinal) == true
            ? exercise.Groups.Where(role => role.Weight >= 1).Select(role => role.Group)
                .FirstOrDefault(group => group.Id is Back or "abs")
            : null;

    /// <summary>
    /// Whether a heavy lift needs <paramref name="brace"/> to carry its load on the spine. Pulls from the floor use the
    /// lower back itself, see <see cref="TiresBack"/>.
    /// </summary>
    public static bool IsBraced(MuscleGroup brace, SlotWork lift) =>
        lift.IsHeavy
        && lift.Exercise!.IsAxial
        && (brace.Id != Back || !IsDeadlift(lift));

    /// <summary>
    /// Whether <paramref name="slot"/> takes from the lower back before a deadlift. Squats, lifts for speed and heavier
    /// deadlifts stand before deadlifts by custom.
    /// </summary>
    public static bool TiresBack(SlotWork slot, SlotWork deadlift) =>
        slot is { HardSets: > 0, Exercise: { } exercise }
        && IsDeadlift(deadlift)
        && exercise.RoleOf(Back) >= LeastRole
        && !slot.IsExplosive()
        && exercise.Kind != ExerciseKind.Conditioning
        && !slot.IsSameAs(deadlift)
        && MovementFamily.Of(exercise) != MovementFamily.Squat
        && (exercise.SpinalLoad < Deadlifts || (deadlift.IsHeavy && !slot.IsHeavy));

    /// <summary>Whether a rule about the lower back speaks about the two.</summary>
    public static bool IsToldOfBack(SlotWork slot, SlotWork lift) =>
        TiresBack(slot, lift)
        || (BraceOf(slot.Exercise) is { Id: Back } back && lift.Exercise is not null && IsBraced(back, lift));

    /// <summary>Whether it is a hinge with the largest load on the spine.</summary>
    private static bool IsDeadlift(SlotWork slot) =>
        slot.Exercise is { IsCompound: true, SpinalLoad: >= Deadlifts } exercise
        && MovementFamily.Of(exercise) == MovementFamily.Hinge;
}
