using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Two sessions that train the same muscles hard in short order.</summary>
/// <param name="First">The session before.</param>
/// <param name="Second">The session after.</param>
/// <param name="Hours">The hours between them.</param>
/// <param name="Groups">The muscle groups.</param>
/// <param name="FailureSets">The most sets to failure that one of the groups has in the session before.</param>
internal sealed record HardGap(
    SessionContext First,
    SessionContext Second,
    double Hours,
    ValueList<MuscleGroup> Groups,
    double FailureSets);
