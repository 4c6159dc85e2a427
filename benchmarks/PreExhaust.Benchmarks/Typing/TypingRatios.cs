using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Benchmarks.Building;
using PreExhaust.Roslyn;
using PreExhaust.Roslyn.Fluent;
using PreExhaust.Roslyn.Literals;
using PreExhaust.Roslyn.Lookups;

namespace PreExhaust.Benchmarks.Typing;

/// <summary>
/// What the analyzers cost an editor at each keystroke in a method: until the messages of the file are there, with and
/// without them, in turn. Another turn is without them, too: nothing can be told more exactly than those two are the
/// same, so a cost that is no farther from 1 is nothing measurable. One more is with as many analyzers that know the
/// same messages beforehand: what they cost is the compiler's own work. Time of the processor is counted. The
/// collector works between the turns, because what it does in one is mostly left over from others; what it gets from
/// the analyzers is told by the memory that they take.
/// </summary>
/// <param name="to">Takes the table.</param>
internal sealed class TypingRatios(TextWriter to)
{
    private const int CodeFiles = 1_000;
    private const int WarmUpRounds = 100;
    private const int Rounds = 350;
    private const int FileWithPlans = 0;
    private const int FileWithout = 1;
    private const double MostTimes = 1.1;

    private static readonly IdleAnalyzer Idle = new();

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [Idle, new WorkoutAnalyzer(), new LiteralAnalyzer(), new FluentPlanAnalyzer(), new LookupAnalyzer()];

    /// <summary>Measures and prints; 1 where a goal is missed.</summary>
    /// <param name="amongMany">Whether to measure an app with many <c>.workout</c> files, too.</param>
    public int Print(bool amongMany)
    {
        to.WriteLine(
            "typing in one of 1000 C# files             alone   alone again   stand-ins   analyzers   memory"
            + "   analyzers beside stand-ins");
        var isReached = Measure("no .workout file", []);
        if (amongMany)
            isReached &= Measure("1000 .workout files", [.. LibraryText.First(CodeFiles)]);
        return isReached ? 0 : 1;
    }

    private bool Measure(string title, ImmutableArray<AdditionalText> files)
    {
        var editor = new Editor(CodeFiles, files, new WorkoutGenerator());
        var isCheap = Row($"{title}, a file without plans", editor, FileWithout);
        isCheap &= Row($"{title}, a file with plans", editor, FileWithPlans);
        if (editor.Busy(FileWithout, FileWithPlans) is { Count: > 0 } busy)
            throw new InvalidOperationException($"Typing keeps the generator busy: {string.Join(", ", busy)}.");
        return isCheap;
    }

    private bool Row(string title, Editor editor, int file)
    {
        var standIn = new StandIn(editor.Type(file, Analyzers));
        ImmutableArray<DiagnosticAnalyzer>[] turns =
            [[Idle], [Idle], [Idle, standIn, new StandIn(), new StandIn(), new StandIn()], Analyzers];
        var (times, bytes) = Measure(editor, file, turns);
        var (alone, again, told, typed) = (times[0], times[1], times[2], times[3]);
        var (analyzers, memory) = (Times(typed, alone), bytes[3] / bytes[0]);
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{title,-41} {Middle(alone),5:F2} ms {Times(again, alone),10:F3} {Times(told, alone),11:F3} "
                + $"{analyzers,11:F3} {memory,8:F3} {Times(typed, told),28:F3}"));
        if (analyzers > MostTimes)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"goal missed: {MostTimes}"));
        return analyzers <= MostTimes;
    }

    private static (double[][] Times, double[] Bytes) Measure(
        Editor editor, int file, ImmutableArray<DiagnosticAnalyzer>[] turns)
    {
        var random = new Random(file);
        var times = Array.ConvertAll(turns, _ => new double[Rounds]);
        var bytes = new double[turns.Length];
        var order = Enumerable.Range(0, turns.Length).ToArray();
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            // By chance, so that none always comes after the same other one.
            random.Shuffle(order);
            foreach (var turn in order)
            {
                var (time, allocated) = Cost(() => editor.Type(file, turns[turn]));
                if (round < 0)
                    continue;
                times[turn][round] = time;
                bytes[turn] += allocated;
            }
        }

        return (times, bytes);
    }

    private static (double Time, long Bytes) Cost(Action keystroke)
    {
        GC.Collect(1);
        var before = GC.GetTotalAllocatedBytes();
        var time = ProcessorTime.Milliseconds(keystroke);
        return (time, GC.GetTotalAllocatedBytes() - before);
    }

    /// <summary>What one takes compared with the other, by the middle of what they differ by in each round.</summary>
    private static double Times(double[] times, double[] others) =>
        1 + (Middle(times.Zip(others, (time, other) => time - other)) / Middle(others));

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
