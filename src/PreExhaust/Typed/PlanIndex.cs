using System.Collections;
using System.ComponentModel;

namespace PreExhaust.Typed;

/// <summary>All plans of an assembly, in the order of their files; none is decoded before it is used.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanIndex : IReadOnlyList<TypedPlan>
{
    private readonly Lazy<Entry[]> _entries;

    /// <summary>Called by generated code.</summary>
    public PlanIndex(params PlanShard[] shards)
    {
        _entries = new(() => shards
            .SelectMany(shard => Enumerable.Range(0, shard.Count).Select(number => Entry.Of(shard, number)))
            .OrderBy(entry => entry.File, StringComparer.Ordinal)
            .ToArray());
    }

    /// <inheritdoc />
    public int Count => _entries.Value.Length;

    /// <inheritdoc />
    public TypedPlan this[int index] => _entries.Value[index].Plan;

    /// <summary>
    /// The plan of this name or, failing that, of this file (<c>plans/push.workout</c>); <c>null</c> without one.
    /// Case does not count. Of plans that share a name the first in the order of the files is found.
    /// </summary>
    public TypedPlan? Find(string nameOrFile) =>
        Array.Find(_entries.Value, entry => Is(entry.Name, nameOrFile))?.Plan
        ?? Array.Find(_entries.Value, entry => entry.File is { } file && Is(file, nameOrFile))?.Plan;

    /// <inheritdoc />
    public IEnumerator<TypedPlan> GetEnumerator() => _entries.Value.Select(entry => entry.Plan).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool Is(string text, string sought) => text.Equals(sought, StringComparison.OrdinalIgnoreCase);

    /// <summary>A plan with what it is found by, so that looking for one of many decodes no other.</summary>
    private sealed record Entry(TypedPlan Plan, string? File, string Name)
    {
        public static Entry Of(PlanShard shard, int number)
        {
            var (file, name) = shard.Title(number);
            return new(new(shard, number), file, name);
        }
    }
}
