using System.Globalization;
using PreExhaust.Benchmarks.Scanning;

namespace PreExhaust.Benchmarks;

/// <summary>The quick mode: ratios within one run, which mean the same on any machine.</summary>
internal static class Ratios
{
    private const double MostTimesByHand = 8;

    /// <summary>
    /// Measures and prints; 1 where the tree costs too much. The short text comes last: its row is the one that counts.
    /// </summary>
    public static int Print(TextWriter to)
    {
        Measurement.WarmUp(
            () => Workload.ParseByHand(SampleProgram.Text),
            () => Workload.ParseTree(SampleProgram.Text),
            () => Workload.ParsePlan(SampleProgram.Text));
        PrintGrowth(to, "tree and plan", Workload.ParsePlan, Workload.Plan, 1_000, 2_000, 4_000, 8_000);
        PrintGrowth(to, "tree", Workload.ParseTree, Workload.Lines, 100, 1_000, 10_000, 100_000);
        return PrintSample(to) <= MostTimesByHand ? 0 : 1;
    }

    private static double PrintSample(TextWriter to)
    {
        var text = SampleProgram.Text;
        var lines = text.Count(c => c == '\n');
        var results = Measurement.OfEach(
            () => Workload.ParseByHand(text),
            () => Workload.ParseTree(text),
            () => Workload.ParsePlan(text));
        to.WriteLine($"{lines} lines           us/line   B/line   times by hand");
        foreach (var (name, result) in new[] { "by hand", "tree", "tree and plan" }.Zip(results))
            to.WriteLine(Row(name, result.PerLine(lines), result.Microseconds / results[0].Microseconds));
        return results[1].Microseconds / results[0].Microseconds;
    }

    private static void PrintGrowth(
        TextWriter to,
        string name,
        Func<string, int> parse,
        Func<int, string> make,
        params int[] sizes)
    {
        to.WriteLine($"{name,-16}  us/line   B/line   times the first");
        Measurement? first = null;
        foreach (var size in sizes)
        {
            var text = make(size);
            var line = Measurement.OfEach(() => parse(text))[0].PerLine(size);
            first ??= line;
            var title = size.ToString("N0", CultureInfo.InvariantCulture);
            to.WriteLine(Row(title, line, line.Microseconds / first.Microseconds));
        }

        to.WriteLine();
    }

    private static string Row(string name, Measurement line, double times) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-16} {line.Microseconds,8:F3} {line.Bytes,8} {times,15:F2}");
}
