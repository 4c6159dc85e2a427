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
        {
            var line = result.PerLine(lines);
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-16} {line.Best,8:F3} {line.Bytes,8} {result.Best / results[0].Best,15:F2}"));
        }

        return results[1].Best / results[0].Best;
    }

    /// <summary>
    /// What a line costs in longer and longer texts: in the mean of all rounds, with the share of it that the collector
    /// took; and where the collector stays away, which leaves the work of the parser alone.
    /// </summary>
    private static void PrintGrowth(
        TextWriter to,
        string name,
        Func<string, int> parse,
        Func<int, string> make,
        params int[] sizes)
    {
        var texts = sizes.Select(make).ToArray();
        var things = texts.Select(text => (Func<int>)(() => parse(text))).ToArray();

        // One after another: with the collector, what one thing leaves behind is another's burden.
        var whole = things.Select(thing => Measurement.OfEach(thing)[0]).ToArray();
        var alone = Measurement.WithoutCollector(things, whole).Zip(sizes, (m, size) => m.Best / size).ToArray();
        var lines = whole.Zip(sizes, (m, size) => m.PerLine(size)).ToArray();
        to.WriteLine($"{name,-14} us/line  B/line  times the first  collecting  uncollected  times the first");
        for (var i = 0; i < sizes.Length; i++)
        {
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{sizes[i],-14:N0} {lines[i].Mean,7:F3} {lines[i].Bytes,7} {lines[i].Mean / lines[0].Mean,16:F2}"
                + $"{lines[i].Paused,12:P0} {alone[i],12:F3} {alone[i] / alone[0],16:F2}"));
        }

        to.WriteLine();
    }
}
