namespace PreExhaust.Benchmarks.Building;

/// <summary>A session of a program of the library.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Day">Its day.</param>
/// <param name="Lines">The exercises with their sets.</param>
internal sealed record LibrarySession(string Name, string Day, IReadOnlyList<(string Exercise, string Sets)> Lines);
