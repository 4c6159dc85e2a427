using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn;

/// <summary>The plans that share a source file.</summary>
/// <param name="Number">The number of the shard.</param>
/// <param name="Plans">The plans in the order of their files; often none.</param>
internal sealed record ShardModel(int Number, ValueList<EmittedPlan> Plans)
{
    /// <summary>Why there are no plans; <c>null</c> where nothing failed.</summary>
    public DiagnosticInfo? Failure { get; init; }

    /// <summary>
    /// Every shard, empty ones too: the compiler compares results by their place, so places must not move when a
    /// file comes or goes.
    /// </summary>
    public static IEnumerable<ShardModel> Group(IEnumerable<EmittedPlan> plans)
    {
        var byShard = plans.ToLookup(plan => plan.Shard);
        return Enumerable.Range(0, ShardEmitter.Count)
            .Select(i => new ShardModel(i, InOrder(byShard[i]).ToValueList()));
    }

    /// <summary>
    /// The plans in the order of their files, which they often have already; of two with one path the first.
    /// </summary>
    private static IEnumerable<EmittedPlan> InOrder(IEnumerable<EmittedPlan> plans)
    {
        var all = plans.ToList();
        var isOrdered = true;
        for (var i = 1; i < all.Count && isOrdered; i++)
            isOrdered = string.CompareOrdinal(all[i - 1].Path, all[i].Path) < 0;
        if (isOrdered)
            return all;
        var sorted = all.OrderBy(p => p.Path, StringComparer.Ordinal).ToList();
        return sorted.Where((plan, i) => i == 0 || string.CompareOrdinal(sorted[i - 1].Path, plan.Path) < 0);
    }
}
