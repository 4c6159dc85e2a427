using PreExhaust.Analysis;
using PreExhaust.Plans;
using PreExhaust.Volume;

namespace PreExhaust.Comparing;

/// <summary>What a session or a week asks for, added up.</summary>
/// <param name="Name">The name of the session or plan.</param>
/// <param name="Exercises">The exercises, each once, in the order in which they come.</param>
public sealed record WorkSummary(string Name, ValueList<ExerciseWork> Exercises)
{
    /// <summary>The sets without warm-up.</summary>
    public int Sets => Exercises.Sum(exercise => exercise.Sets);

    /// <summary>The sets that end four repetitions or fewer from failure.</summary>
    public int HardSets => Exercises.Sum(exercise => exercise.HardSets);

    /// <summary>The repetitions without warm-up.</summary>
    public double Reps => Exercises.Sum(exercise => exercise.Reps);

    /// <summary>
    /// The repetitions times their load as a share of the 1RM; where the plan names no load, the repetitions and the
    /// effort tell it.
    /// </summary>
    public double VolumeLoad => Exercises.Sum(exercise => exercise.VolumeLoad);

    /// <summary>The repetitions that the order costs first work sets, by the model.</summary>
    public double LostReps => Exercises.Sum(exercise => exercise.LostReps);

    /// <summary>How long it takes, give or take a fifth.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>The fractional hard sets of the muscle groups.</summary>
    public TrainingVolume Volume { get; init; } = TrainingVolume.None;

    /// <summary>What the rules say of it.</summary>
    public ValueList<Finding> Findings { get; init; }
}
