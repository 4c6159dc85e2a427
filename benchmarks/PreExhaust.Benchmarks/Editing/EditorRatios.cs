using System.Globalization;
using System.Text;

namespace PreExhaust.Benchmarks.Editing;

/// <summary>
/// What a keystroke costs beside an empty round trip on the same connection, in time of the processor; whether memory
/// grows.
/// </summary>
/// <param name="to">Takes the tables.</param>
internal sealed class EditorRatios(TextWriter to)
{
    private const int Keystrokes = 201;

    /// <summary>What editors start is compiled ahead; here it takes a while until it is.</summary>
    private const int WarmUps = 300;

    private const int EditsPerTenth = 1_000;
    private const int ExercisesOfSession = 20;
    private const int LinesOfSession = 1 + (2 * ExercisesOfSession);
    private const double MostHeapGrowth = 1.1;

    private static readonly (int Lines, double MostTimesEcho)[] Files = [(100, 3), (1_000, 3), (10_000, 10)];

    /// <summary>Measures and prints; 1 where a goal is missed.</summary>
    public int Print()
    {
        to.WriteLine("a keystroke to its diagnostics      ms   times an empty round trip");
        var reached = Files.Select(file => PrintKeystroke(file.Lines, file.MostTimesEcho)).ToList();
        reached.Add(PrintHeap());
        return reached.Contains(false) ? 1 : 0;
    }

    private bool PrintKeystroke(int lines, double most)
    {
        var client = EditorClient.Open(Program(lines));
        var (echoes, keys) = (new List<double>(), new List<double>());
        for (var i = 0; i < WarmUps + Keystrokes; i++)
        {
            var echo = ProcessorTime.Milliseconds(client.Echo);
            var key = ProcessorTime.Milliseconds(() => Type(client, lines, i));
            if (i < WarmUps)
                continue;
            echoes.Add(echo);
            keys.Add(key);
        }

        var (empty, typed) = (Median(echoes), Median(keys));
        Row($"{lines} lines", typed, typed / empty, most);
        return typed <= most * empty;
    }

    private bool PrintHeap()
    {
        const int Lines = 100;
        var client = EditorClient.Open(Program(Lines));
        var random = new Random(1);
        var heap = LiveHeap.AfterTenths(EditsPerTenth, _ => Type(client, Lines, random.Next(1000)));

        to.WriteLine($"\n{10 * EditsPerTenth} edits: live heap           MB   times the second tenth");
        Row("the second tenth", heap[1] / 1e6, 1, null);
        Row("the last", heap[9] / 1e6, (double)heap[9] / heap[1], MostHeapGrowth);
        return heap[9] <= MostHeapGrowth * heap[1];
    }

    /// <summary>Another number of repetitions on the first exercise of a session in the middle, a digit long.</summary>
    private static void Type(EditorClient client, int lines, int number)
    {
        var session = lines / 2 / LinesOfSession * LinesOfSession;
        client.Type(session + 1, 14, 15, (1 + (number % 9)).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Sessions of a lift with a note, so many lines of them.</summary>
    internal static string Program(int lines)
    {
        var text = new StringBuilder();
        for (var line = 0; line < lines; line++)
        {
            var place = line % LinesOfSession;
            text.Append(place == 0
                ? FormattableString.Invariant($"session S{line / LinesOfSession}\n")
                : place % 2 == 1 ? "Back Squat: 3x5 75%, rest 3min\n" : "> Brace before each repetition.\n");
        }

        return text.ToString();
    }

    private static double Median(IReadOnlyCollection<double> times) => times.Order().ElementAt(times.Count / 2);

    private void Row(string name, double value, double times, double? most)
    {
        var goal = most is null ? "" : string.Create(CultureInfo.InvariantCulture, $"   (goal: {most})");
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} {value,9:F3} {times,8:F2}{goal}"));
    }
}
