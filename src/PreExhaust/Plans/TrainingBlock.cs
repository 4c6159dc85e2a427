namespace PreExhaust.Plans;

/// <summary>Weeks with a purpose of their own, such as <c>block Base</c>. Its weeks count from 1.</summary>
/// <param name="Name">The name as written.</param>
public sealed record TrainingBlock(string Name)
{
    /// <summary>What the block states for its sessions, its number of weeks among it.</summary>
    public PlanSettings Settings { get; init; } = PlanSettings.None;

    /// <summary>The rules that are overruled in the whole block.</summary>
    public ValueList<Suppression> Allowed { get; init; }

    /// <summary>The author's notes, a line each.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>Where the name is written; <c>null</c> for plans made in code.</summary>
    public Anchor? Source { get; init; }

    /// <summary>The number of weeks, 1 or more.</summary>
    public int WeekCount => Math.Max(1, Settings.Weeks ?? 1);

    /// <summary>The block's name.</summary>
    public override string ToString() => Name;
}
