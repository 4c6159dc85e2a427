using System.Globalization;
using PreExhaust.Benchmarks.Scanning;

namespace PreExhaust.Benchmarks;

/// <summary>The quick mode: ratios within one run, which mean the same on any machine.</summary>
internal static class Ratios
{
    private const double MostTimesByHand = 8;

    /// <summary>Measures and prints; 1 where the tree costs too much.</summary>
    public static int Print(TextWriter to)
    {
        var ratio = PrintSample(to);
        PrintGrowth(to, "tree", Workload.ParseTree, Workload.Lines, 100, 1_000, 10_000, 100_000);
        PrintGrowth(to, "tree and plan", Workload.ParsePlan, Workload.Plan, 1_000, 2_000, 4_000, 8_000);
        return ratio <= MostTimesByHand ? 0 : 1;
    }

    private static double PrintSample(TextWriter to)
    {
        var text = SampleProgram.Text;
        var lines = text.Count(c => c == '\n');
        var results = Measurement.OfEach(
            () => Workload.ParseByHand(text),
            () => Workload.ParseTree(text),
            () => Workload.ParsePlan(text));
        to.WriteLine($"{lines} lines          us/line   B/line   times by hand");
        foreach (var (name, result) in new[] { "by hand", "tree", "tree and plan" }.Zip(results))
            Write(to, name, lines, result, results[0].Microseconds);
        return results[1].Microseconds / results[0].Microseconds;
    }

    private static void PrintGrowth(
        TextWriter to,
        string name,
        Func<string, int> parse,
        Func<int, string> make,
        params int[] sizes)
    {
        to.WriteLine();
        to.WriteLine($"{name,-16} us/line   B/line   times the first");
        var first = 0.0;
        foreach (var size in sizes)
        {
            var text = make(size);
            var result = Measurement.OfEach(() => parse(text))[0];
            first = first == 0 ? result.Microseconds / size : first;
            Write(to, size.ToString("N0", CultureInfo.InvariantCulture), size, result, first * size);
        }
    }

    private static void Write(TextWriter to, string name, int lines, Measurement result, double reference)
    {
        var (time, times) = (result.Microseconds / lines, result.Microseconds / reference);
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-16} {time,7:F3} {result.Bytes / lines,8} {times,8:F2}"));
    }
}
