using System.Globalization;
using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace PreExhaust.Benchmarks;

/// <summary>What all rules cost beside reading what they look at.</summary>
internal static class RuleRatios
{
    private const double MostTimesReading = 3;

    private static readonly AnalysisOptions BuildOptions = AnalysisOptions.Default.WithoutFixes();

    /// <summary>Measures and prints; 1 where the rules cost too much for a week of six sessions.</summary>
    public static int Print(TextWriter to)
    {
        var text = TrainingWeeks.Text();
        var week = TrainingWeeks.Plan();
        Measurement.WarmUp(() => Workload.ParsePlan(text), () => Fix(TrainingWeeks.Reversed(week)));
        PrintGrowth(to, "sessions", [1, 2, 4, 8, 16], blocks => TrainingWeeks.Plan(blocks), p => p.Sessions.Count);
        PrintGrowth(to, "weeks", [1, 4, 13, 52], weeks => TrainingWeeks.Plan(1, weeks), plan => plan.WeekCount);
        PrintGrowth(to, "varied weeks", [1, 4, 13], blocks => TrainingWeeks.Plan(blocks, 4), plan => plan.WeekCount);
        return PrintWeek(to, text, week) <= MostTimesReading ? 0 : 1;
    }

    private static double PrintWeek(TextWriter to, string text, TrainingPlan week)
    {
        var reversed = TrainingWeeks.Reversed(week);
        var results = Measurement.OfEach(
            () => Workload.ParsePlan(text),
            () => Check(week),
            () => Check(reversed),
            () => Fix(week),
            () => Fix(reversed));
        to.WriteLine("a week of six sessions           us        KB   times reading   findings");
        Row("reading", results[0], 0);
        Row("all rules", results[1], Check(week));
        Row("all rules, wrong order", results[2], Check(reversed));
        Row("with fixes", results[3], Fix(week));
        Row("with fixes, wrong order", results[4], Fix(reversed));
        return Math.Max(results[1].Best, results[2].Best) / results[0].Best;

        void Row(string name, Measurement result, int findings) => to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} {result.Best,10:F0} {result.Bytes / 1024,9} {result.Best / results[0].Best,15:F2}"
            + $"{findings,11}"));
    }

    private static void PrintGrowth(
        TextWriter to, string name, int[] steps, Func<int, TrainingPlan> make, Func<TrainingPlan, int> sizeOf)
    {
        var plans = steps.Select(make).ToArray();
        var results = Measurement.OfEach([.. plans.Select(plan => (Func<int>)(() => Check(plan)))]);
        to.WriteLine($"{name,-14}       us   times the first   by {name}");
        for (var i = 0; i < plans.Length; i++)
        {
            var times = results[i].Best / results[0].Best;
            var growth = (double)sizeOf(plans[i]) / sizeOf(plans[0]);
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{sizeOf(plans[i]),-10} {results[i].Best,12:F0} {times,17:F2} {times / growth,10:F2}"));
        }

        to.WriteLine();
    }

    /// <summary>What a build asks for.</summary>
    private static int Check(TrainingPlan plan) => PlanAnalyzer.Analyze(plan, RuleSet.Default, BuildOptions).Count;

    /// <summary>What an editor asks for.</summary>
    private static int Fix(TrainingPlan plan) => PlanAnalyzer.Analyze(plan, RuleSet.Default).Count;
}
