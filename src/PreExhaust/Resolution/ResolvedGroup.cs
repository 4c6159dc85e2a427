using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>Sets that share one prescription, with their load.</summary>
/// <param name="Group">The sets as planned.</param>
/// <param name="Load">The load of each; of a drop set the first.</param>
public sealed record ResolvedGroup(SetGroup Group, ResolvedLoad Load)
{
    /// <summary>The lighter loads that a drop set goes on with, in order.</summary>
    public ValueList<ResolvedLoad> Drops { get; init; }

    /// <summary>The sets with their load, such as <c>3x5 105kg</c> or <c>1x10 80kg drop 65kg</c>.</summary>
    public override string ToString()
    {
        var technique = Drops.Count > 0 ? $"drop {string.Join(", ", Drops)}" : Group.Technique?.ToString();
        return string.Join(" ", new[] { Group.Amount, Load.ToString(), technique }.Where(part => part?.Length > 0));
    }
}
