using PreExhaust.Plans;

namespace PreExhaust.Sheets;

/// <summary>A week as a lifter wants to see it: its sessions with loads and times, and what it adds up to.</summary>
/// <param name="Plan">The name of the plan.</param>
/// <param name="Number">The week of the calendar, from 1.</param>
/// <param name="Sessions">The sessions in the order of their days; those without days follow.</param>
public sealed record WeekSheet(string Plan, int Number, ValueList<SessionSheet> Sessions)
{
    /// <summary>The name of its block; <c>null</c> without blocks.</summary>
    public string? Block { get; init; }

    /// <summary>The title of the week; <c>null</c> without one.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the week is a lighter one on purpose.</summary>
    public bool IsDeload { get; init; }

    /// <summary>The hard sets of the muscle groups, in the order of the catalogue.</summary>
    public ValueList<MuscleSets> Muscles { get; init; }
}
