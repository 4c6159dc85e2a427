namespace PreExhaust.Language.Binding;

/// <summary>What stands around a part, where that decides its reading.</summary>
/// <param name="HasSetsInItem">Whether sets of repetitions stand in the same item.</param>
/// <param name="HasSetsElsewhere">Whether sets of repetitions stand in another item.</param>
/// <param name="IsChain">Whether lone numbers are a set each: <c>8, 6, 4</c>.</param>
/// <param name="Rounds">The rounds of a group, of which a lone amount is one; <c>null</c> outside.</param>
internal readonly record struct Surroundings(
    bool HasSetsInItem, bool HasSetsElsewhere, bool IsChain, int? Rounds = null)
{
    /// <summary>Whether an effort stands in the same item.</summary>
    public bool HasEffortInItem { get; init; }

    /// <summary>How often a lone amount is done.</summary>
    public int LoneSets => IsChain ? 1 : Rounds ?? 1;

    public bool HasSets => HasSetsInItem || HasSetsElsewhere;
}
