namespace PreExhaust.Plans;

/// <summary>A load relative to a maximum of the lifter, or to another set.</summary>
/// <param name="Percent">The share of the maximum, or the range to choose from.</param>
/// <param name="Basis">The maximum that the share is of.</param>
public sealed record PercentLoad(Interval<Percentage> Percent, MaxBasis Basis) : Load
{
    /// <summary>The repetitions of a <see cref="MaxBasis.RepMax"/>; 0 for any other base.</summary>
    public int RepMax { get; init; }

    /// <summary>The exercise whose maximum or work set it is; <c>null</c> for the exercise itself.</summary>
    public ExerciseReference? Of { get; init; }

    /// <summary>The session of a <see cref="MaxBasis.WorkSet"/>; <c>null</c> for any other base.</summary>
    public string? InSession { get; init; }

    /// <inheritdoc />
    public override string ToString() => Basis switch
    {
        MaxBasis.OneRepMax => Of is null ? Share : $"{Share} of {Of}",
        MaxBasis.TrainingMax => $"{Share}{OfExercise} TM",
        MaxBasis.RepMax => $"{Share}{OfExercise} {RepMax}RM",
        MaxBasis.Bodyweight => $"{Share} of BW",
        MaxBasis.TopSet => $"{Share} of top set",
        _ => $"{Share}{OfExercise} in {InSession}",
    };

    /// <summary>The share alone, such as <c>75%</c> or <c>70-75%</c>.</summary>
    internal string Share => NumberText.Of(Percent, percent => percent.Value, _ => "%");

    private string OfExercise => Of is null ? "" : $" of {Of}";
}
