using System.Diagnostics;
using System.Runtime;

namespace PreExhaust.Benchmarks;

/// <summary>
/// Time and memory of one run of something: time of the processor, which other programs change little.
/// </summary>
/// <param name="Best">Microseconds of a run in the best round, which leaves out what disturbs now and then.</param>
/// <param name="Mean">Microseconds of a run over all rounds, with all work of the collector.</param>
/// <param name="Paused">The share of the time that the collector stopped the program for, from 0 to 1.</param>
/// <param name="Bytes">What was allocated.</param>
internal sealed record Measurement(double Best, double Mean, double Paused, long Bytes)
{
    /// <summary>Short rounds, so that on a busy machine some of them run undisturbed.</summary>
    private const double RoundMicroseconds = 2_000;

    /// <summary>What may be allocated in a round that the collector stays away from.</summary>
    private const long QuietBytes = 10_000_000;

    private const int FewestRounds = 9;
    private const double SecondsOfEach = 4;
    private const double WarmUpSeconds = 6;

    public Measurement PerLine(int lines) => new(Best / lines, Mean / lines, Paused, Bytes / lines);

    /// <summary>
    /// Measures several things in turn, so that what disturbs the machine disturbs all of them alike.
    /// </summary>
    public static IReadOnlyList<Measurement> OfEach(params Func<int>[] things) =>
        InTurn(things, [.. things.Select(RunsOfRound)], Round);

    /// <summary>The same things where the collector has room enough to stay away.</summary>
    /// <param name="things">The things.</param>
    /// <param name="measured">What they cost with it.</param>
    public static IReadOnlyList<Measurement> WithoutCollector(
        Func<int>[] things,
        IReadOnlyList<Measurement> measured) =>
        InTurn(things, [.. measured.Select(m => (int)Math.Clamp(QuietBytes / m.Bytes, 1, 100))], QuietRound);

    /// <summary>Runs things until the compiler has done its best for them.</summary>
    public static void WarmUp(params Func<int>[] things)
    {
        while (Environment.CpuUsage.TotalTime.TotalSeconds < WarmUpSeconds)
        {
            foreach (var thing in things)
                thing();
        }
    }

    private static IReadOnlyList<Measurement> InTurn(
        Func<int>[] things,
        int[] runs,
        Func<Func<int>, int, Measurement> measure)
    {
        var rounds = things.Select(_ => new List<Measurement>()).ToArray();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < FewestRounds || watch.Elapsed.TotalSeconds < SecondsOfEach * things.Length; i++)
        {
            for (var thing = 0; thing < things.Length; thing++)
                rounds[thing].Add(measure(things[thing], runs[thing]));
        }

        return rounds.Select(Together).ToList();
    }

    private static Measurement Together(IReadOnlyList<Measurement> rounds) => new(
        rounds.Min(round => round.Best),
        rounds.Average(round => round.Mean),
        rounds.Sum(round => round.Paused * round.Mean) / rounds.Sum(round => round.Mean),
        rounds[^1].Bytes);

    /// <summary>How often a thing runs in a round.</summary>
    private static int RunsOfRound(Func<int> thing)
    {
        var warm = Stopwatch.StartNew();
        while (warm.ElapsedMilliseconds < 500)
            thing();
        return Math.Max(1, (int)(RoundMicroseconds / Math.Max(1, Round(thing, 1).Mean)));
    }

    private static Measurement QuietRound(Func<int> thing, int runs)
    {
        var bytes = Round(thing, 1).Bytes * runs;
        GC.TryStartNoGCRegion(bytes * 3 / 2);
        var round = Round(thing, runs);
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
        return round;
    }

    private static Measurement Round(Func<int> thing, int runs)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var paused = GC.GetTotalPauseDuration();
        var watch = Stopwatch.StartNew();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < runs; i++)
            thing();
        var time = (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / runs;
        return new(
            time,
            time,
            (GC.GetTotalPauseDuration() - paused) / watch.Elapsed,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / runs);
    }
}
