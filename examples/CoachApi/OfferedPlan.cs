using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace CoachApi;

/// <summary>A program, and what is worked out once of it.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Model">The program.</param>
/// <param name="Json">The program as JSON.</param>
/// <param name="Fingerprint">Changes when the program does.</param>
internal sealed record OfferedPlan(string Id, TrainingPlan Model, string Json, string Fingerprint)
{
    public required ValueList<Finding> Findings { get; init; }
}
