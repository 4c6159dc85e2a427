using BenchmarkDotNet.Attributes;
using PreExhaust.Benchmarks.Scanning;

namespace PreExhaust.Benchmarks;

/// <summary>Thirty lines: by hand, into the tree, into the plan.</summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    [Benchmark(Baseline = true)]
    public int ByHand() => Workload.ParseByHand(SampleProgram.Text);

    [Benchmark]
    public int Tree() => Workload.ParseTree(SampleProgram.Text);

    [Benchmark]
    public int TreeAndPlan() => Workload.ParsePlan(SampleProgram.Text);
}
