using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>What a session leaves of a muscle group.</summary>
/// <param name="Group">The muscle group.</param>
/// <param name="Left">
/// The share of its strength that is left after each exercise, from 0 to 1; one that does not train leaves what there
/// was.
/// </param>
public sealed record MuscleCurve(MuscleGroup Group, ValueList<double> Left)
{
    /// <summary>The least that is left after an exercise, from 0 to 1.</summary>
    public double Lowest => Left.DefaultIfEmpty(1).Min();
}
