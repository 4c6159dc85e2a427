namespace PreExhaust.Plans;

/// <summary>What an exercise does instead in some weeks.</summary>
/// <param name="Weeks">The weeks.</param>
/// <param name="Groups">The sets of those weeks, complete: whatever the row leaves unsaid is filled in.</param>
public sealed record WeekRow(WeekPattern Weeks, ValueList<SetGroup> Groups)
{
    /// <summary>Whether the row is marked <c>(deload)</c>.</summary>
    public bool IsDeload { get; init; }

    /// <summary>Other words in brackets after the week.</summary>
    public string? Title { get; init; }

    /// <summary>The row, such as <c>week 4: 2x5 60%</c>.</summary>
    public override string ToString() => $"week {Weeks}: {string.Join(", ", Groups)}";
}
