using PreExhaust.Catalog;

namespace PreExhaust.Analysis.Ordering;

/// <summary>Patterns that tire the same muscles in nearly the same movement.</summary>
internal static class MovementFamily
{
    public const string Squat = "squat";
    public const string Hinge = "hinge";

    /// <summary>The family of an exercise; <c>null</c> for patterns whose order has no rule.</summary>
    public static string? Of(Exercise? exercise) => exercise?.Pattern switch
    {
        "squat" or "lunge" => Squat,
        "hinge" => Hinge,
        "horizontal-push" or "incline-push" or "dip" => "bench",
        "vertical-push" => "press",
        "vertical-pull" => "pull-up",
        "horizontal-pull" => "row",
        _ => null,
    };
}
