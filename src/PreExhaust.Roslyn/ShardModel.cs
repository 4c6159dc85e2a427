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
        var byShard = plans
            .GroupBy(p => p.Path, StringComparer.Ordinal)
            .Select(samePath => samePath.First())
            .OrderBy(p => p.Path, StringComparer.Ordinal)
            .ToLookup(p => p.Shard);
        return Enumerable.Range(0, ShardEmitter.Count).Select(i => new ShardModel(i, byShard[i].ToValueList()));
    }
}
