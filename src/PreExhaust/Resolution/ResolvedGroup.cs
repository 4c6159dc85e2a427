using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>Sets that share one prescription, with their load.</summary>
/// <param name="Group">The sets as planned.</param>
/// <param name="Load">The load of each.</param>
public sealed record ResolvedGroup(SetGroup Group, ResolvedLoad Load)
{
    /// <summary>The sets with their load, such as <c>3x5 105kg</c>.</summary>
    public override string ToString() => $"{Group.Amount} {Load}".TrimEnd();
}
