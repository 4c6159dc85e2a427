using System.Globalization;
using PreExhaust.Analysis;
using PreExhaust.Benchmarks.Editing;
using PreExhaust.Benchmarks.Running;
using PreExhaust.Benchmarks.Scanning;
using PreExhaust.Plans;

namespace PreExhaust.Benchmarks;

/// <summary>Runs one thing for some seconds of the processor, for a profiler to look at.</summary>
internal static class Loop
{
    private const int Seconds = 8;
    private const int WarmUps = 100;

    /// <summary>
    /// Parses the sample into the tree or the plan, or a text of so many lines into the tree; checks the sample, or a
    /// long text; or runs the rules over a week, over one with the wrong order, or over a year; or runs a program for
    /// sixteen weeks.
    /// </summary>
    public static int Run(string what)
    {
        var once = Once(what);
        var runs = 0;
        var (start, bytes) = (Spent(), GC.GetTotalAllocatedBytes());
        while (Spent() < TimeSpan.FromSeconds(Seconds))
        {
            once();
            if (++runs == WarmUps)
                (start, bytes) = (Spent(), GC.GetTotalAllocatedBytes());
        }

        var (time, size) = (Spent() - start, GC.GetTotalAllocatedBytes() - bytes);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{time.TotalMicroseconds / (runs - WarmUps):F0} us and {size / 1024.0 / (runs - WarmUps):F0} KB a run"));
        return 0;
    }

    private static TimeSpan Spent() => Environment.CpuUsage.TotalTime;

    private static Func<int> Once(string what)
    {
        var text = int.TryParse(what, out var lines) ? Workload.Lines(lines) : SampleProgram.Text;
        return what switch
        {
            "running" => RunningRatios.Once,
            "plan" => () => Workload.ParsePlan(text),
            "check" => () => Workload.Check(text),
            "typing" => Typing(),
            "week" => Rules(TrainingWeeks.Plan()),
            "reversed" => Rules(TrainingWeeks.Reversed(TrainingWeeks.Plan())),
            "year" => Rules(TrainingWeeks.Plan(1, 52)),
            "blocks" => Rules(TrainingWeeks.Plan(16)),
            _ => () => Workload.ParseTree(text),
        };
    }

    /// <summary>A keystroke in a text of a thousand lines in an editor, again and again.</summary>
    private static Func<int> Typing()
    {
        var file = EditorFile.Written(1_000);
        var client = EditorClient.Open(file.Text, ServerConnection.InProcess());
        var number = 0;
        return () =>
        {
            file.Type(client, number);
            return number++;
        };
    }

    private static Func<int> Rules(TrainingPlan plan) => () => PlanAnalyzer.Analyze(plan).Count;
}
