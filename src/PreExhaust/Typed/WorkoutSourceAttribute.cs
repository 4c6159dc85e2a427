namespace PreExhaust.Typed;

/// <summary>Names the <c>.workout</c> file that a class was generated from.</summary>
/// <param name="file">The path from the project's folder, with forward slashes.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WorkoutSourceAttribute(string file) : Attribute
{
    /// <summary>The path from the project's folder, with forward slashes.</summary>
    public string File { get; } = file;
}
