using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>A maximum that progression has changed.</summary>
/// <param name="Basis">
/// <see cref="MaxBasis.OneRepMax"/>, <see cref="MaxBasis.TrainingMax"/> or <see cref="MaxBasis.RepMax"/>.
/// </param>
/// <param name="Weight">What it has become.</param>
public sealed record CurrentMax(MaxBasis Basis, Mass Weight)
{
    /// <summary>The repetitions of a <see cref="MaxBasis.RepMax"/>; 0 for the others.</summary>
    public int Reps { get; init; }

    /// <summary>The maximum as lifters write it, such as <c>TM 185lb</c> or <c>5RM 100kg</c>.</summary>
    public override string ToString() => $"{Name(Basis, Reps)} {Weight}";

    internal static string Name(MaxBasis basis, int reps) => basis switch
    {
        MaxBasis.TrainingMax => "TM",
        MaxBasis.RepMax => FormattableString.Invariant($"{reps}RM"),
        _ => "1RM",
    };
}
