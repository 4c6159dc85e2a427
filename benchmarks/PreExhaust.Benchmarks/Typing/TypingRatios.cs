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
/// without them, in turn. Time of the processor is counted.
/// </summary>
/// <param name="to">Takes the table.</param>
internal sealed class TypingRatios(TextWriter to)
{
    private const int CodeFiles = 1_000;
    private const int WarmUpRounds = 100;
    private const int Rounds = 60;
    private const int FileWithPlans = 0;
    private const int FileWithout = 1;
    private const double MostTimes = 1.1;

    /// <summary>Measures and prints; 1 where a goal is missed.</summary>
    /// <param name="amongMany">Whether to measure an app with many <c>.workout</c> files, too.</param>
    public int Print(bool amongMany)
    {
        to.WriteLine(
            "typing in one of 1000 C# files (ms)       nothing  generator  analyzers  times the generator alone");
        var isReached = Measure("no .workout file", []);
        if (amongMany)
            isReached &= Measure("1000 .workout files", [.. LibraryText.First(CodeFiles)]);
        return isReached ? 0 : 1;
    }

    private bool Measure(string title, ImmutableArray<AdditionalText> files)
    {
        Editor[] editors =
        [
            new(CodeFiles, files, new IdleGenerator(), [new IdleAnalyzer()]),
            new(CodeFiles, files, new WorkoutGenerator(), [new IdleAnalyzer()]),
            new(CodeFiles, files, new WorkoutGenerator(), [new IdleAnalyzer(), .. Analyzers()]),
        ];
        var isCheap = Row($"{title}, a file without plans", editors, FileWithout);
        isCheap &= Row($"{title}, a file with plans", editors, FileWithPlans);
        if (editors[^1].Busy(FileWithout, FileWithPlans) is { Count: > 0 } busy)
            throw new InvalidOperationException($"Typing keeps the generator busy: {string.Join(", ", busy)}.");
        return isCheap;
    }

    private bool Row(string title, Editor[] editors, int file)
    {
        var times = editors.Select(_ => new List<double>()).ToList();
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            for (var i = 0; i < editors.Length; i++)
            {
                var time = ProcessorTime.Milliseconds(() => editors[i].Type(file));
                if (round >= 0)
                    times[i].Add(time);
            }
        }

        // The lower quarter: collections fall into any keystroke.
        var quarters = times.Select(all => all.Order().ElementAt(Rounds / 4)).ToList();
        var ratio = quarters[2] / quarters[1];
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{title,-41} {quarters[0],7:F2} {quarters[1],10:F2} {quarters[2],10:F2} {ratio,10:F2}"));
        if (ratio > MostTimes)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"goal missed: {MostTimes}"));
        return ratio <= MostTimes;
    }

    private static DiagnosticAnalyzer[] Analyzers() =>
        [new WorkoutAnalyzer(), new LiteralAnalyzer(), new FluentPlanAnalyzer(), new LookupAnalyzer()];
}
