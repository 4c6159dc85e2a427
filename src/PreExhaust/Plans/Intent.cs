namespace PreExhaust.Plans;

/// <summary>
/// A declared purpose of an order; it silences the ordering rules for its pair and is validated instead.
/// </summary>
/// <param name="Kind">The purpose.</param>
/// <param name="MuscleGroup">The id of the muscle group it is about, such as <c>quads</c>.</param>
public sealed record Intent(IntentKind Kind, string MuscleGroup)
{
    /// <summary>The compound exercise meant (<c>for Back Squat</c>); <c>null</c> for the nearest that fits.</summary>
    public string? For { get; init; }

    /// <summary>Where the intent is written; <c>null</c> for plans made in code.</summary>
    public Anchor? Source { get; init; }
}
