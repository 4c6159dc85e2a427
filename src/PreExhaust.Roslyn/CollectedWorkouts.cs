using System.Collections.Immutable;

namespace PreExhaust.Roslyn;

/// <summary>All files of a project.</summary>
/// <param name="All">The files.</param>
internal sealed record CollectedWorkouts(ImmutableArray<ParsedWorkout> All);
