using BenchmarkDotNet.Attributes;

namespace PreExhaust.Benchmarks;

/// <summary>Plans of longer and longer programs.</summary>
[MemoryDiagnoser]
public class PlanGrowthBenchmarks
{
    private string _text = "";

    [Params(1_000, 2_000, 4_000, 8_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void MakeText() => _text = Workload.Plan(Lines);

    [Benchmark]
    public int TreeAndPlan() => Workload.ParsePlan(_text);
}
