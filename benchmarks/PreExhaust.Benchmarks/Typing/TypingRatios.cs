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
/// without them, in turn. A third editor is one without them, too: nothing can be told more exactly than those two are
/// the same. Time of the processor is counted.
/// </summary>
/// <param name="to">Takes the table.</param>
internal sealed class TypingRatios(TextWriter to)
{
    private const int CodeFiles = 1_000;
    private const int WarmUpRounds = 100;
    private const int Rounds = 200;
    private const int FileWithPlans = 0;
    private const int FileWithout = 1;
    private const double MostTimes = 1.1;

    /// <summary>Measures and prints; 1 where a goal is missed.</summary>
    /// <param name="amongMany">Whether to measure an app with many <c>.workout</c> files, too.</param>
    public int Print(bool amongMany)
    {
        to.WriteLine("typing in one of 1000 C# files             alone (ms)  alone again (times)  analyzers (times)");
        var isReached = Measure("no .workout file", []);
        if (amongMany)
            isReached &= Measure("1000 .workout files", [.. LibraryText.First(CodeFiles)]);
        return isReached ? 0 : 1;
    }

    private bool Measure(string title, ImmutableArray<AdditionalText> files)
    {
        Editor[] editors = [Open(), Open(), Open(Analyzers())];
        var isCheap = Row($"{title}, a file without plans", editors, FileWithout);
        isCheap &= Row($"{title}, a file with plans", editors, FileWithPlans);
        if (editors[^1].Busy(FileWithout, FileWithPlans) is { Count: > 0 } busy)
            throw new InvalidOperationException($"Typing keeps the generator busy: {string.Join(", ", busy)}.");
        return isCheap;

        Editor Open(params DiagnosticAnalyzer[] analyzers) =>
            new(CodeFiles, files, new WorkoutGenerator(), [new IdleAnalyzer(), .. analyzers]);
    }

    private bool Row(string title, Editor[] editors, int file)
    {
        var times = editors.Select(_ => new double[Rounds]).ToList();
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            // In each round another one is first.
            for (var turn = 0; turn < editors.Length; turn++)
            {
                var i = (WarmUpRounds + round + turn) % editors.Length;
                var time = ProcessorTime.Milliseconds(() => editors[i].Type(file));
                if (round >= 0)
                    times[i][round] = time;
            }
        }

        var (again, analyzers) = (Times(times[1], times[0]), Times(times[2], times[0]));
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{title,-41} {Middle(times[0]),11:F2} {again,20:F3} {analyzers,18:F3}"));
        if (analyzers > MostTimes)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"goal missed: {MostTimes}"));
        return analyzers <= MostTimes;
    }

    /// <summary>What one takes compared with the other, by the middle of what they differ by in each round.</summary>
    private static double Times(double[] times, double[] others) =>
        1 + (Middle(times.Zip(others, (time, other) => time - other)) / Middle(others));

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static DiagnosticAnalyzer[] Analyzers() =>
        [new WorkoutAnalyzer(), new LiteralAnalyzer(), new FluentPlanAnalyzer(), new LookupAnalyzer()];
}
