namespace PreExhaust.Plans;

/// <summary>All sets together reached a number of repetitions: <c>total &gt;= 15</c>.</summary>
/// <param name="Reps">The least repetitions.</param>
public sealed record TotalCondition(int Reps) : ProgressionCondition
{
    private protected override string Spelling => FormattableString.Invariant($"total >= {Reps}");
}
