using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>A session in one week, fitted to an athlete.</summary>
/// <param name="Session">The session as planned.</param>
/// <param name="Week">The week of its block, or of the plan where it has no blocks, from 1.</param>
/// <param name="Slots">The exercises that are done in that week, in order.</param>
public sealed record ResolvedSession(Session Session, int Week, ValueList<ResolvedSlot> Slots)
{
    /// <summary>Why loads are missing, each reason once; empty when every load is known.</summary>
    public IReadOnlyList<string> Missing => Slots
        .SelectMany(slot => slot.Warmup.Concat(slot.Groups))
        .SelectMany(group => group.Drops.Prepend(group.Load))
        .Select(load => load.Missing)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .ToList();

    /// <summary>The session's name.</summary>
    public override string ToString() => Session.Name;
}
