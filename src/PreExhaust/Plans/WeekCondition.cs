namespace PreExhaust.Plans;

/// <summary>The session was in one week of the plan or block: <c>week 3</c>.</summary>
/// <param name="Week">The week, counted from 1.</param>
public sealed record WeekCondition(int Week) : ProgressionCondition
{
    private protected override string Spelling => FormattableString.Invariant($"week {Week}");
}
