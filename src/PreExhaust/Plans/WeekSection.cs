namespace PreExhaust.Plans;

/// <summary>What a <c>week</c> header says of some weeks: <c>week 4 (deload)</c>.</summary>
/// <param name="Weeks">The weeks, counted from 1 within the block.</param>
public sealed record WeekSection(WeekPattern Weeks)
{
    /// <summary>The place of the block in <see cref="TrainingPlan.Blocks"/>; <c>null</c> outside any.</summary>
    public int? Block { get; init; }

    /// <summary>Whether the weeks are marked <c>(deload)</c>.</summary>
    public bool IsDeload { get; init; }

    /// <summary>Other words in brackets after the weeks.</summary>
    public string? Title { get; init; }

    /// <summary>What the header states for the sessions under it.</summary>
    public PlanSettings Settings { get; init; } = PlanSettings.None;

    /// <summary>The rules that are overruled in these weeks.</summary>
    public ValueList<Suppression> Allowed { get; init; }

    /// <summary>The author's notes, a line each.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>Where the header is written; <c>null</c> for plans made in code.</summary>
    public Anchor? Source { get; init; }

    /// <summary>The header, such as <c>week 1-3</c>.</summary>
    public override string ToString() => $"week {Weeks}";
}
