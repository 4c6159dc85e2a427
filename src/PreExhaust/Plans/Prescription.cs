namespace PreExhaust.Plans;

/// <summary>The sets of an exercise in one week.</summary>
/// <param name="Groups">The sets as written, in groups that share a prescription.</param>
public sealed record Prescription(ValueList<SetGroup> Groups)
{
    /// <summary>Whether the week is marked as a deload.</summary>
    public bool IsDeload { get; init; }

    /// <summary>Every single set in order; of a range such as <c>3-5x5</c> the lower number.</summary>
    public IReadOnlyList<PlannedSet> Sets => Expand(Groups);

    internal static IReadOnlyList<PlannedSet> Expand(IEnumerable<SetGroup> groups, int limit = int.MaxValue)
    {
        var sets = new List<PlannedSet>();
        foreach (var group in groups)
        {
            for (var i = 1; i <= group.Count.Lower && sets.Count < limit; i++)
            {
                var isLast = i == group.Count.Lower;
                var isOpen = group.Open == OpenEnd.EverySet || (group.Open == OpenEnd.LastSet && isLast);
                sets.Add(new(sets.Count + 1, group, isOpen));
            }
        }

        return sets;
    }
}
