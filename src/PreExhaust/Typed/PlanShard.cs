using System.ComponentModel;
using PreExhaust.Plans;
using PreExhaust.Plans.Encoding;
using PreExhaust.Progression;

namespace PreExhaust.Typed;

/// <summary>
/// Some of an assembly's plans. Each is decoded when it is first asked for, once for all threads.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanShard
{
    private readonly ShardData _data;
    private readonly Lazy<(int Start, int Length)[]> _parts;
    private readonly Lazy<TrainingPlan?[]> _plans;

    /// <summary>Called by code generated for C# 11 and later, which keeps the plans as UTF-8.</summary>
    /// <param name="data">The plans.</param>
    /// <param name="progressions">Makes the class that <c>progress by</c> names; <c>null</c> for none.</param>
    public PlanShard(ShardData data, Func<string, IProgression?>? progressions = null)
    {
        Progressions = progressions;
        _data = data;
        _parts = new(() => ShardReader.Parts(_data()));
        _plans = new(() => new TrainingPlan?[Count]);
    }

    /// <summary>Called by code generated for earlier versions, which keeps the plans as text.</summary>
    /// <param name="data">The plans.</param>
    /// <param name="progressions">Makes the class that <c>progress by</c> names; <c>null</c> for none.</param>
    public PlanShard(string data, Func<string, IProgression?>? progressions = null)
        : this(Encoded(data), progressions)
    {
    }

    /// <summary>The number of plans.</summary>
    public int Count => _parts.Value.Length;

    /// <summary>A plan by its place, from 0; always the same instance.</summary>
    public TrainingPlan this[int number] => Volatile.Read(ref _plans.Value[number]) ?? Decode(number);

    /// <summary>Makes the class that <c>progress by</c> names; gives <c>null</c> where it knows none.</summary>
    internal Func<string, IProgression?>? Progressions { get; }

    /// <summary>What a plan is found by; the rest of it stays encoded.</summary>
    internal (string? File, string Name) Title(int number) => ShardReader.Title(Part(number));

    private TrainingPlan Decode(int number)
    {
        var plan = PlanReader.Read(Part(number));
        return Interlocked.CompareExchange(ref _plans.Value[number], plan, null) ?? plan;
    }

    private ReadOnlySpan<byte> Part(int number)
    {
        var (start, length) = _parts.Value[number];
        return _data().Slice(start, length);
    }

    private static ShardData Encoded(string data)
    {
        var encoded = new Lazy<byte[]>(() => System.Text.Encoding.UTF8.GetBytes(data));
        return () => encoded.Value;
    }
}
