using System.ComponentModel;
using PreExhaust.Plans;
using PreExhaust.Plans.Encoding;

namespace PreExhaust.Typed;

/// <summary>
/// Some of an assembly's plans. Each is decoded when it is first asked for, once for all threads.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanShard
{
    private readonly Lazy<(byte[] Data, int[] Starts)> _encoded;
    private readonly Lazy<TrainingPlan?[]> _plans;

    /// <summary>Called by code generated for C# 11 and later, which keeps the plans as UTF-8.</summary>
    public PlanShard(ShardData data)
        : this(() => data().ToArray())
    {
    }

    /// <summary>Called by code generated for earlier versions, which keeps the plans as text.</summary>
    public PlanShard(string data)
        : this(() => System.Text.Encoding.UTF8.GetBytes(data))
    {
    }

    private PlanShard(Func<byte[]> read)
    {
        _encoded = new(() =>
        {
            var data = read();
            return (data, EncodingReader.PartStarts(data));
        });
        _plans = new(() => new TrainingPlan?[_encoded.Value.Starts.Length]);
    }

    /// <summary>The number of plans.</summary>
    public int Count => _encoded.Value.Starts.Length;

    /// <summary>A plan by its place, from 0; always the same instance.</summary>
    public TrainingPlan this[int number] => Volatile.Read(ref _plans.Value[number]) ?? Decode(number);

    /// <summary>What a plan is found by; the rest of it stays encoded.</summary>
    internal (string? File, string Name) Title(int number) =>
        PlanReader.ReadTitle(_encoded.Value.Data, _encoded.Value.Starts[number]);

    private TrainingPlan Decode(int number)
    {
        var (data, starts) = _encoded.Value;
        var plan = PlanReader.Read(data, starts[number]);
        return Interlocked.CompareExchange(ref _plans.Value[number], plan, null) ?? plan;
    }
}
