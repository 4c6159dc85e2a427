namespace PreExhaust.Plans;

/// <summary>One set reached a number of repetitions: <c>set 3 &gt;= 6</c>.</summary>
/// <param name="Set">The set, counted from 1.</param>
/// <param name="Reps">The least repetitions.</param>
public sealed record SetCondition(int Set, int Reps) : ProgressionCondition
{
    private protected override string Spelling => FormattableString.Invariant($"set {Set} >= {Reps}");
}
