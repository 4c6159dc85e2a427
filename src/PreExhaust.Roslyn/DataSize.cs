namespace PreExhaust.Roslyn;

/// <summary>How long the data of all plans are.</summary>
/// <param name="Characters">The characters.</param>
internal sealed record DataSize(int Characters);
