using System.Diagnostics;
using PreExhaust.Benchmarks.Scanning;

namespace PreExhaust.Benchmarks;

/// <summary>Runs one thing for some seconds of the processor, for a profiler to look at.</summary>
internal static class Loop
{
    private const int Seconds = 8;

    /// <summary>Parses the sample into the tree or the plan, or a text of so many lines into the tree.</summary>
    public static int Run(string what)
    {
        var text = int.TryParse(what, out var lines) ? Workload.Lines(lines) : SampleProgram.Text;
        Func<string, int> parse = what == "plan" ? Workload.ParsePlan : Workload.ParseTree;
        while (Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds < Seconds)
            parse(text);
        return 0;
    }
}
