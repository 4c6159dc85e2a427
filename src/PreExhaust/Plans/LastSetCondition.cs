namespace PreExhaust.Plans;

/// <summary>The last set reached a number of repetitions: <c>last set &gt;= 10</c>.</summary>
/// <param name="Reps">The least repetitions.</param>
public sealed record LastSetCondition(int Reps) : ProgressionCondition
{
    private protected override string Spelling => FormattableString.Invariant($"last set >= {Reps}");
}
