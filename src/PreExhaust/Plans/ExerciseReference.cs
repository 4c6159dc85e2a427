namespace PreExhaust.Plans;

/// <summary>The identity of an exercise in a plan: its name, and the variant in brackets.</summary>
/// <param name="Name">The name in the catalogue, or the text's own where the catalogue has none.</param>
/// <param name="Variant">What stands in brackets after the name; <c>null</c> without.</param>
public sealed record ExerciseReference(string Name, string? Variant = null)
{
    /// <inheritdoc />
    public override string ToString() => Variant is null ? Name : $"{Name} ({Variant})";
}
