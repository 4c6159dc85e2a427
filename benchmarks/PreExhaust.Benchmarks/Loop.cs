using System.Diagnostics;
using PreExhaust.Analysis;
using PreExhaust.Benchmarks.Running;
using PreExhaust.Benchmarks.Scanning;
using PreExhaust.Plans;

namespace PreExhaust.Benchmarks;

/// <summary>Runs one thing for some seconds of the processor, for a profiler to look at.</summary>
internal static class Loop
{
    private const int Seconds = 8;

    /// <summary>
    /// Parses the sample into the tree or the plan, or a text of so many lines into the tree; or runs the rules over a
    /// week, over one with the wrong order, or over a year; or runs a program for sixteen weeks.
    /// </summary>
    public static int Run(string what)
    {
        var once = Once(what);
        while (Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds < Seconds)
            once();
        return 0;
    }

    private static Func<int> Once(string what)
    {
        var text = int.TryParse(what, out var lines) ? Workload.Lines(lines) : SampleProgram.Text;
        return what switch
        {
            "running" => RunningRatios.Once,
            "plan" => () => Workload.ParsePlan(text),
            "week" => Rules(TrainingWeeks.Plan()),
            "reversed" => Rules(TrainingWeeks.Reversed(TrainingWeeks.Plan())),
            "year" => Rules(TrainingWeeks.Plan(1, 52)),
            "blocks" => Rules(TrainingWeeks.Plan(16)),
            _ => () => Workload.ParseTree(text),
        };
    }

    private static Func<int> Rules(TrainingPlan plan) => () => PlanAnalyzer.Analyze(plan).Count;
}
