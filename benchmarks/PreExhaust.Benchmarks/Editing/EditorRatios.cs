using System.Diagnostics;
using System.Globalization;

namespace PreExhaust.Benchmarks.Editing;

/// <summary>
/// How long a keystroke takes to its diagnostics, beside an empty round trip on the same connection, with the server
/// that editors start and over the streams on which they talk to it; whether its memory grows.
/// </summary>
/// <param name="to">Takes the tables.</param>
/// <param name="tool">The native command line.</param>
internal sealed class EditorRatios(TextWriter to, string tool)
{
    private const int Keystrokes = 2_001;
    private const int WarmUps = 500;
    private const int EditsPerTenth = 1_000;
    private const double MostHeapGrowth = 1.1;

    /// <summary>Measures and prints; 1 where a goal is missed.</summary>
    public int Print()
    {
        to.WriteLine("                                   an empty    a keystroke to     times an   nine of ten");
        to.WriteLine("                                 round trip   its diagnostics    empty one     come within");
        var reached = EditorFile.All().Select(PrintKeystroke).ToList();
        reached.Add(PrintHeap());
        return reached.Contains(false) ? 1 : 0;
    }

    private bool PrintKeystroke(EditorFile file)
    {
        using var client = EditorClient.Open(file.Text, ServerConnection.Start(tool));
        var (echoes, keys) = (new List<double>(), new List<double>());
        for (var i = 0; i < WarmUps + Keystrokes; i++)
        {
            var echo = Milliseconds(client.Echo);
            var key = Milliseconds(() => file.Type(client, i));
            if (i < WarmUps)
                continue;
            echoes.Add(echo);
            keys.Add(key);
        }

        var (empty, typed, slow) = (Quantile(echoes, 0.5), Quantile(keys, 0.5), Quantile(keys, 0.9));
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{file.Name,-30} {empty,9:F3} ms {typed,14:F3} ms {typed / empty,12:F1} {slow,12:F3} ms")
            + Goal(file.Most));
        return file.Most is not { } most || typed / empty <= most;
    }

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Quantile(List<double> values, double share) =>
        values.Order().ElementAt((int)(share * (values.Count - 1)));

    private bool PrintHeap()
    {
        var file = EditorFile.Written(100);
        using var client = EditorClient.Open(file.Text, ServerConnection.InProcess());
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
