using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>One set with its load.</summary>
/// <param name="Planned">The set as planned: its target, effort, rest and tempo.</param>
/// <param name="Load">The load.</param>
public sealed record ResolvedSet(PlannedSet Planned, ResolvedLoad Load)
{
    /// <summary>The lighter loads that a drop set goes on with, in order.</summary>
    public ValueList<ResolvedLoad> Drops { get; init; }

    /// <summary>What the set asks for, such as <c>8-10</c>, <c>5+</c> or <c>45s</c>.</summary>
    public string Target => Planned.IsOpen ? $"{Planned.Target}+" : Planned.Target.ToString();
}
