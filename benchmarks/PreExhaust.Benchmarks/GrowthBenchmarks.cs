using BenchmarkDotNet.Attributes;

namespace PreExhaust.Benchmarks;

/// <summary>Trees of longer and longer files; the time of a line must stay the same.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private string _text = "";

    [Params(100, 1_000, 10_000, 100_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void MakeText() => _text = Workload.Lines(Lines);

    [Benchmark]
    public int Tree() => Workload.ParseTree(_text);
}
