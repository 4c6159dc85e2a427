using System.Collections;
using System.ComponentModel;

namespace PreExhaust.Typed;

/// <summary>All plans of an assembly, in the order of their files.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanIndex : IReadOnlyList<TypedPlan>
{
    private readonly Lazy<TypedPlan[]> _plans;

    /// <summary>Called by generated code.</summary>
    public PlanIndex(params PlanShard[] shards)
    {
        _plans = new(() => shards
            .SelectMany(shard => Enumerable.Range(0, shard.Count).Select(i => new TypedPlan(shard, i)))
            .OrderBy(plan => plan.Model.File, StringComparer.Ordinal)
            .ToArray());
    }

    /// <inheritdoc />
    public int Count => _plans.Value.Length;

    /// <inheritdoc />
    public TypedPlan this[int index] => _plans.Value[index];

    /// <summary>
    /// The plan of this name or, failing that, of this file (<c>plans/push.workout</c>); <c>null</c> without one.
    /// Case does not count. Of plans that share a name the first in the order of the files is found.
    /// </summary>
    public TypedPlan? Find(string nameOrFile) =>
        _plans.Value.FirstOrDefault(plan => Is(plan.Model.Name, nameOrFile))
        ?? _plans.Value.FirstOrDefault(plan => plan.Model.File is { } file && Is(file, nameOrFile));

    /// <inheritdoc />
    public IEnumerator<TypedPlan> GetEnumerator() => ((IEnumerable<TypedPlan>)_plans.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool Is(string text, string sought) => text.Equals(sought, StringComparison.OrdinalIgnoreCase);
}
