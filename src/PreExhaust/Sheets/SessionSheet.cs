using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Sheets;

/// <summary>A session in one week, with everything that is to be read in the gym.</summary>
/// <param name="Name">The name.</param>
/// <param name="Exercises">The exercises in order.</param>
public sealed record SessionSheet(string Name, ValueList<ExerciseSheet> Exercises)
{
    /// <summary>Where it stands in its text; <c>null</c> for a plan without one.</summary>
    public Anchor? Source { get; init; }

    /// <summary>The day; <c>null</c> where the plan leaves it open.</summary>
    public SessionDay? When { get; init; }

    /// <summary>How long it takes, give or take a fifth.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>The author's notes, a line each.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>What is left of the muscle groups that do the main work of some exercise.</summary>
    public ValueList<MuscleCurve> Muscles { get; init; }

    /// <summary>Why loads are missing, each reason once.</summary>
    public ValueList<string> Missing { get; init; }
}
