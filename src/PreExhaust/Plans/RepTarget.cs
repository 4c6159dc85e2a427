namespace PreExhaust.Plans;

/// <summary>A number of repetitions.</summary>
/// <param name="Reps">The repetitions, or their range.</param>
public sealed record RepTarget(Interval<int> Reps) : SetTarget
{
    /// <summary>More than this needs the word, because it could be a load.</summary>
    private const int MostWithoutWord = 50;

    internal override int Minimum => Reps.Lower;

    private protected override string Amount => Reps + Word;

    private protected override string OpenAmount => $"{Reps}+{Word}";

    private string Word => Reps.Lower > MostWithoutWord ? " reps" : "";
}
