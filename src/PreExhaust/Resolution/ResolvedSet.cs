using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>One set with its load.</summary>
/// <param name="Planned">The set as planned: its target, effort, rest and tempo.</param>
/// <param name="Load">The load.</param>
public sealed record ResolvedSet(PlannedSet Planned, ResolvedLoad Load)
{
    /// <summary>The lighter loads that a drop set goes on with, in order.</summary>
    public ValueList<ResolvedLoad> Drops { get; init; }

    /// <summary>
    /// The repetitions, seconds or metres to aim at: the minimum, or what a double progression has climbed to.
    /// </summary>
    public int Aim => Planned.Target is RepTarget { Reps: var reps }
        ? (int)Math.Min(reps.Upper, (long)reps.Lower + Climb)
        : Planned.Target.Minimum;

    /// <summary>The repetitions beyond the bottom of a range.</summary>
    internal int Climb { get; init; }

    /// <summary>What the set asks for, such as <c>8-10</c>, <c>5+</c> or <c>45s</c>.</summary>
    public string Target => Planned.IsOpen ? $"{Planned.Target}+" : Planned.Target.ToString();

    /// <summary>The set as lifters write it, such as <c>8-10</c> or <c>5 x 60kg</c>.</summary>
    public override string ToString() => $"{Load}" is { Length: > 0 } load ? $"{Target} x {load}" : Target;
}
