namespace PreExhaust.Cli.Files;

/// <summary>The bytes of a file to check.</summary>
/// <param name="Path">The path as reports name it: relative to the working directory, with forward slashes.</param>
/// <param name="Content">The bytes.</param>
internal sealed record WorkoutFile(string Path, byte[] Content);
