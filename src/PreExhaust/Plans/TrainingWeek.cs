namespace PreExhaust.Plans;

/// <summary>One week of a plan.</summary>
/// <param name="Number">The week of the whole cycle, from 1.</param>
/// <param name="WeekOfBlock">The week of its block, from 1; without blocks the same as the number.</param>
/// <param name="Sessions">The places of its sessions in <see cref="TrainingPlan.Sessions"/>, in order.</param>
public sealed record TrainingWeek(int Number, int WeekOfBlock, ValueList<int> Sessions)
{
    /// <summary>The place of its block in <see cref="TrainingPlan.Blocks"/>; <c>null</c> without blocks.</summary>
    public int? Block { get; init; }

    /// <summary>Whether the week is marked as a deload.</summary>
    public bool IsDeload { get; init; }

    /// <summary>The title of the week; <c>null</c> without one.</summary>
    public string? Title { get; init; }
}
