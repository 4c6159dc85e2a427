using PreExhaust.Language;

namespace PreExhaust.Cli.Files;

/// <summary>The bytes of a file.</summary>
/// <param name="Path">The path as reports name it: relative to the working directory, with forward slashes.</param>
/// <param name="Content">The bytes.</param>
internal sealed record WorkoutFile(string Path, byte[] Content)
{
    /// <summary>The path for writing; <c>null</c> for standard input.</summary>
    public string? FullPath { get; init; }

    /// <summary>What the files of its folder define for each other.</summary>
    public WorkoutDefinitions Shared { get; init; } = WorkoutDefinitions.None;

    /// <summary>Whether the content was cut, because it is more than the language reads.</summary>
    public bool IsCut { get; init; }
}
