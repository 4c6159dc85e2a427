using System.Diagnostics;
using System.Globalization;

namespace PreExhaust.Benchmarks.Editing;

/// <summary>
/// What a keystroke costs beside an empty round trip on the same connection; whether memory grows. The goals are held
/// in time of the processor, of client and server together: nearly all of a keystroke is work of one thread after the
/// other, so that on an idle machine as much time goes by, and on a busy one that tells of the other programs.
/// </summary>
/// <param name="to">Takes the tables.</param>
internal sealed class EditorRatios(TextWriter to)
{
    private const int Keystrokes = 501;

    /// <summary>What editors start is compiled ahead; here it takes a while until it is.</summary>
    private const int WarmUps = 10_000;

    private const int WarmUpsOfFile = 200;
    private const int EditsPerTenth = 1_000;
    private const double MostHeapGrowth = 1.1;

    /// <summary>Measures and prints; 1 where a goal is missed.</summary>
    public int Print()
    {
        to.WriteLine("a keystroke to its diagnostics     processor   times an   elapsed   times an");
        to.WriteLine("                                          ms   empty one        ms   empty one");
        WarmUp(EditorFile.Written(100));
        var reached = EditorFile.All().Select(PrintKeystroke).ToList();
        reached.Add(PrintHeap());
        return reached.Contains(false) ? 1 : 0;
    }

    private static void WarmUp(EditorFile file)
    {
        var client = EditorClient.Open(file.Text);
        for (var i = 0; i < WarmUps; i++)
        {
            client.Echo();
            file.Type(client, i);
        }
    }

    private bool PrintKeystroke(EditorFile file)
    {
        var client = EditorClient.Open(file.Text);
        var (echoes, keys) = (new List<Cost>(), new List<Cost>());
        for (var i = 0; i < WarmUpsOfFile + Keystrokes; i++)
        {
            var echo = Measure(client.Echo);
            var key = Measure(() => file.Type(client, i));
            if (i < WarmUpsOfFile)
                continue;
            echoes.Add(echo);
            keys.Add(key);
        }

        var (empty, typed) = (Cost.Median(echoes), Cost.Median(keys));
        var times = typed.Processor / empty.Processor;
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{file.Name,-33} {typed.Processor,10:F3} {times,11:F1} {typed.Elapsed,9:F3} "
                + $"{typed.Elapsed / empty.Elapsed,11:F1}{Goal(file.Most)}"));
        return file.Most is not { } most || times <= most;
    }

    private static Cost Measure(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        var processor = ProcessorTime.Milliseconds(action);
        return new(processor, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private bool PrintHeap()
    {
        var file = EditorFile.Written(100);
        var client = EditorClient.Open(file.Text);
        var random = new Random(1);
        var heap = LiveHeap.AfterTenths(EditsPerTenth, _ => file.Type(client, random.Next(1000)));

        to.WriteLine($"\n{10 * EditsPerTenth} edits: live heap           MB   times the second tenth");
        Row("the second tenth", heap[1] / 1e6, 1, null);
        Row("the last", heap[9] / 1e6, (double)heap[9] / heap[1], MostHeapGrowth);
        return heap[9] <= MostHeapGrowth * heap[1];
    }

    private static string Goal(double? most) =>
        most is null ? "" : string.Create(CultureInfo.InvariantCulture, $"   (goal: {most})");

    private void Row(string name, double value, double times, double? most) => to.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{name,-28} {value,9:F3} {times,8:F2}{Goal(most)}"));
}
