using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>An isolation exercise that takes repetitions from a later compound.</summary>
/// <param name="Isolation">The exercise that comes first.</param>
/// <param name="Compound">The exercise that pays for it.</param>
/// <param name="Groups">The muscle groups that both use.</param>
/// <param name="Loss">The share of repetitions lost at the compound's first work set, from 0 to 1.</param>
/// <param name="LostReps">The same in repetitions.</param>
internal sealed record OrderConflict(
    SlotWork Isolation,
    SlotWork Compound,
    ValueList<MuscleGroup> Groups,
    double Loss,
    double LostReps)
{
    /// <summary>Less than half a repetition is no more than a hint of what the order costs.</summary>
    private const double FewestReps = 0.5;

    /// <summary>Whether a lifter could notice it.</summary>
    public bool IsNoticeable => LostReps >= FewestReps;
}
