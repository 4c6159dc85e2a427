using System.Diagnostics;
using PreExhaust.Benchmarks.Scanning;

namespace PreExhaust.Benchmarks;

/// <summary>Runs one thing for some seconds, for a profiler to look at.</summary>
internal static class Loop
{
    private const int Seconds = 8;

    public static int Run(string what)
    {
        var until = Stopwatch.StartNew();
        while (until.Elapsed.TotalSeconds < Seconds)
            _ = what == "tree" ? Workload.ParseTree(SampleProgram.Text) : Workload.ParsePlan(SampleProgram.Text);
        return 0;
    }
}
