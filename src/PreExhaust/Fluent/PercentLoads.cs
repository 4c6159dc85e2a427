using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>What a share is a share of; without more words it is the one-repetition maximum.</summary>
/// <example><code>5.Sets(5).At(85.Percent().OfTrainingMax())</code></example>
public static class PercentLoads
{
    /// <summary>Of the training max: <c>85% TM</c>.</summary>
    public static PercentLoad OfTrainingMax(this Percentage share) => Of(share, MaxBasis.TrainingMax);

    /// <summary>Of the maximum for a number of repetitions: <c>90% 5RM</c>.</summary>
    public static PercentLoad OfRepMax(this Percentage share, int reps) =>
        Of(share, MaxBasis.RepMax) with { RepMax = Said.Count(reps, nameof(reps)) };

    /// <summary>Of the lifter's bodyweight: <c>50% of BW</c>.</summary>
    public static PercentLoad OfBodyweight(this Percentage share) => Of(share, MaxBasis.Bodyweight);

    /// <summary>
    /// Of the heaviest set before it; of a warm-up set the heaviest work set after it: <c>90% of top set</c>.
    /// </summary>
    public static PercentLoad OfTopSet(this Percentage share) => Of(share, MaxBasis.TopSet);

    /// <summary>Of another exercise's one-repetition maximum: <c>60% of Back Squat</c>.</summary>
    public static PercentLoad Of(this Percentage share, ExerciseReference exercise) =>
        Of(share, MaxBasis.OneRepMax).Of(exercise);

    /// <summary>The same kind of maximum of another exercise: <c>60% of Back Squat TM</c>.</summary>
    public static PercentLoad Of(this PercentLoad load, ExerciseReference exercise) => load.Basis switch
    {
        MaxBasis.OneRepMax or MaxBasis.TrainingMax or MaxBasis.RepMax =>
            load with { Of = Said.Once(load, "exercise", load.Of, exercise) },
        _ => throw new ArgumentException($"{load}: it is the same for every exercise.", nameof(exercise)),
    };

    /// <summary>
    /// Of the heaviest work set of an exercise in a session of the same week: <c>80% of Back Squat in Heavy</c>.
    /// </summary>
    public static PercentLoad OfWorkSet(this Percentage share, ExerciseReference exercise, string session) =>
        Of(share, MaxBasis.WorkSet) with { Of = exercise, InSession = Said.Line(session, nameof(session)) };

    /// <summary>A range: <c>75.Percent().OfTrainingMax().To(80.Percent())</c>.</summary>
    public static PercentLoad To(this PercentLoad load, Percentage upper) =>
        load with { Percent = Units.Rising(load.Percent.Lower, upper) };

    private static PercentLoad Of(Percentage share, MaxBasis basis) => new(Interval<Percentage>.Point(share), basis);
}
