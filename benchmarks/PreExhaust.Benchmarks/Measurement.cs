using System.Diagnostics;

namespace PreExhaust.Benchmarks;

/// <summary>
/// Time and memory of one run of something: time of the processor, which other programs do not change.
/// </summary>
/// <param name="Microseconds">The best round, with what the collector did in it.</param>
/// <param name="Bytes">What was allocated.</param>
internal sealed record Measurement(double Microseconds, long Bytes)
{
    /// <summary>Short rounds, so that on a busy machine some of them run undisturbed.</summary>
    private const double RoundMicroseconds = 2_000;

    private const int FewestRounds = 9;
    private const double Seconds = 6;
    private const double WarmUpSeconds = 6;

    public Measurement PerLine(int lines) => new(Microseconds / lines, Bytes / lines);

    /// <summary>
    /// Measures several things in turn, so that what disturbs the machine disturbs all of them alike.
    /// </summary>
    public static IReadOnlyList<Measurement> OfEach(params Func<int>[] things)
    {
        var runs = things.Select(RunsOfRound).ToArray();
        var best = things.Select(_ => new Measurement(double.MaxValue, 0)).ToArray();
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < FewestRounds || watch.Elapsed.TotalSeconds < Seconds; round++)
        {
            for (var i = 0; i < things.Length; i++)
                best[i] = Better(best[i], Round(things[i], runs[i]));
        }

        return best;
    }

    private static Measurement Better(Measurement a, Measurement b) => a.Microseconds <= b.Microseconds ? a : b;

    /// <summary>Runs things until the compiler has done its best for them.</summary>
    public static void WarmUp(params Func<int>[] things)
    {
        while (Environment.CpuUsage.TotalTime.TotalSeconds < WarmUpSeconds)
        {
            foreach (var thing in things)
                thing();
        }
    }

    /// <summary>How often a thing runs in a round.</summary>
    private static int RunsOfRound(Func<int> thing)
    {
        var warm = Stopwatch.StartNew();
        while (warm.ElapsedMilliseconds < 500)
            thing();
        return Math.Max(1, (int)(RoundMicroseconds / Math.Max(1, Round(thing, 1).Microseconds)));
    }

    private static Measurement Round(Func<int> thing, int runs)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < runs; i++)
            thing();
        var time = Environment.CpuUsage.TotalTime - start;
        return new(
            time.TotalMicroseconds / runs,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / runs);
    }
}
