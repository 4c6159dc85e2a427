namespace PreExhaust.Language.Emit;

/// <summary>The members of the runtime's classes, which generated members must not hide.</summary>
internal static class InheritedMembers
{
    private static readonly string[] OfObject =
    [
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
    ];

    public static IReadOnlyList<string> OfPlan { get; } =
        [.. OfObject, "Model", "Check", "FindSession", "For", "WeeklyVolume"];

    public static IReadOnlyList<string> OfBlock { get; } = [.. OfObject, "FindSession", "Model", "Plan", "Sessions"];

    public static IReadOnlyList<string> OfSession { get; } = [.. OfObject, "FindExercise", "Model", "Item", "Reserve"];
}
