using System.Globalization;
using PreExhaust.Analysis;
using PreExhaust.Benchmarks.Scanning;
using PreExhaust.Language;

namespace PreExhaust.Benchmarks;

/// <summary>What the native command line costs beside the least that a program can cost.</summary>
/// <param name="to">Takes the tables.</param>
/// <param name="empty">A native program that does nothing.</param>
/// <param name="tool">The native command line.</param>
internal sealed class CommandLineRatios(TextWriter to, string empty, string tool)
{
    private const int Starts = 101;
    private const int Files = 10_000;
    private const int Rounds = 3;
    private const int RunsPerTenth = 500;
    private const double MostTimesEmpty = 4;
    private const double MostTimesEmptyOfServer = 5;
    private const double MostTimesHashing = 10;
    private const double MostHeapGrowth = 1.1;
    private const string OneLine = "session Upper\n\nBarbell Bench Press: 3x5 75%, rest 3min\n";

    /// <summary>An editor that starts the language server and is content with that.</summary>
    private static readonly string EditorSession =
        Message("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}""")
        + Message("""{"jsonrpc":"2.0","id":2,"method":"shutdown"}""")
        + Message("""{"jsonrpc":"2.0","method":"exit"}""");

    /// <summary>Measures and prints; 1 where a goal is missed.</summary>
    public int Print()
    {
        var folder = Directory.CreateTempSubdirectory("preexhaust-bench-").FullName;
        try
        {
            bool[] reached = [PrintStart(folder), PrintFiles(Path.Combine(folder, "many")), PrintHeap()];
            return reached.Contains(false) ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private bool PrintStart(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "one.workout"), OneLine);
        Directory.CreateDirectory(Path.Combine(folder, "many"));
        File.WriteAllText(Path.Combine(folder, "many", "sample.workout"), SampleProgram.Text);
        var costs = Medians(
            Starts,
            () => ChildProcess.Cost(empty, folder, []),
            () => ChildProcess.Cost(tool, folder, ["--version"]),
            () => ChildProcess.Cost(tool, folder, ["check", "one.workout"]),
            () => ChildProcess.Cost(tool, folder, ["check", "many/sample.workout"]),
            () => ChildProcess.Cost(tool, folder, ["lsp"], EditorSession));
        to.WriteLine("one start                        ms   times an empty program");
        Row("an empty program", costs[0], costs[0]);
        Row("--version", costs[1], costs[0]);
        Row("check, one exercise", costs[2], costs[0], MostTimesEmpty);
        Row("check, 30 lines", costs[3], costs[0], MostTimesEmpty);
        Row("lsp, to initialized and end", costs[4], costs[0], MostTimesEmptyOfServer);
        return Math.Max(costs[2], costs[3]) <= MostTimesEmpty * costs[0]
            && costs[4] <= MostTimesEmptyOfServer * costs[0];
    }

    private bool PrintFiles(string folder)
    {
        var names = Enumerable.Range(0, Files)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"plan{i:D5}.workout"))
            .ToList();
        for (var i = 0; i < Files; i++)
            File.WriteAllText(Path.Combine(folder, names[i]), Variant(i));
        var costs = Medians(
            Rounds,
            () => ChildProcess.Cost("sha256sum", folder, names),
            () => ChildProcess.Cost(tool, folder, ["check", "."]));
        to.WriteLine($"\n{Files} files of 30 lines           ms   times hashing");
        Row("sha256sum", costs[0], costs[0]);
        Row("check, all rules", costs[1], costs[0], MostTimesHashing);
        return costs[1] <= MostTimesHashing * costs[0];
    }

    private bool PrintHeap()
    {
        var heap = LiveHeap.AfterTenths(
            RunsPerTenth, run => _ = WorkoutText.Parse(Variant(run), "a.workout").Check(AnalysisOptions.Default));

        to.WriteLine("\nlive after a full collection     KB   times the second tenth");
        Row("the second tenth of a run", heap[1] / 1024.0, heap[1] / 1024.0);
        Row("the last", heap[9] / 1024.0, heap[1] / 1024.0, MostHeapGrowth);
        return heap[9] <= MostHeapGrowth * heap[1];
    }

    /// <summary>The sample under a name and with a load of its own.</summary>
    private static string Variant(int number) => SampleProgram.Text
        .Replace(
            "Lower and Upper",
            string.Create(CultureInfo.InvariantCulture, $"Program {number}"),
            StringComparison.Ordinal)
        .Replace(
            "62.5kg",
            string.Create(CultureInfo.InvariantCulture, $"{40 + (number % 40)}kg"),
            StringComparison.Ordinal);

    private static string Message(string content) =>
        string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n{content}");

    /// <summary>Takes turns, so that a busy machine slows all of them.</summary>
    private static double[] Medians(int rounds, params Func<double>[] costs)
    {
        var all = Array.ConvertAll(costs, _ => new double[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < costs.Length; i++)
                all[i][round] = costs[i]();
        }

        return Array.ConvertAll(all, each => each.Order().ElementAt(rounds / 2));
    }

    private void Row(string name, double cost, double unit, double? most = null)
    {
        var goal = most is null ? "" : string.Create(CultureInfo.InvariantCulture, $"   (goal: {most})");
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} {cost,8:F2} {cost / unit,8:F2}{goal}"));
    }
}
