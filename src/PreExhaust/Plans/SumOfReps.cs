namespace PreExhaust.Plans;

/// <summary>More weight once all sets together reach a number of repetitions: <c>sum 30 +2.5kg</c>.</summary>
/// <param name="Total">The repetitions of all sets together.</param>
/// <param name="Step">The weight.</param>
public sealed record SumOfReps(int Total, Mass Step) : ProgressionChange
{
    private protected override string Spelling => FormattableString.Invariant($"sum {Total} {Signed(Step)}");
}
