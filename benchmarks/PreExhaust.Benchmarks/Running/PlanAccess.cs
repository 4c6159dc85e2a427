using System.Globalization;
using System.Text;
using PreExhaust.Language;
using PreExhaust.Plans;
using PreExhaust.Plans.Encoding;
using PreExhaust.Typed;

namespace PreExhaust.Benchmarks.Running;

/// <summary>What it costs to touch one plan among many for the first time.</summary>
internal static class PlanAccess
{
    private const int Many = 10_000;
    private const int Shards = 64;

    private static readonly TrainingPlan Plan = WorkoutText.Parse(Samples.Text("stronglifts-5x5.workout")).Plan;

    private static readonly string[] Names = [.. Enumerable.Range(0, Many).Select(i => $"Plan {i}")];
    private static readonly byte[][] One = Encoded(1);
    private static readonly byte[][] All = Encoded(Many);

    /// <summary>Measures and prints.</summary>
    public static void Print(TextWriter to)
    {
        if (PlanByHand.Build() != Plan.WithoutAnchors())
            throw new InvalidOperationException("By hand another plan comes out.");
        var results = Measurement.OfEach(
            () => PlanByHand.Build().Sessions.Count,
            FromDictionary,
            () => FromMember(One),
            () => FromMember(All),
            () => FromIndex(1),
            () => FromIndex(Many));
        to.WriteLine("the first touch of a plan            us     bytes   times by hand");
        Row("constructors, by hand", results[0], results[0]);
        Row("a member, the only plan", results[2], results[0]);
        Row($"a member, one of {Many}", results[3], results[0]);
        Row("found by name, the only plan", results[4], results[0]);
        Row($"{Many} in a dictionary, by hand", results[1], results[1]);
        Row($"found by name among {Many}", results[5], results[1]);

        void Row(string name, Measurement result, Measurement byHand) => to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-30} {result.Best,8:F1} {result.Bytes,9} {result.Best / byHand.Best,15:F2}"));
    }

    /// <summary>By its name, as <c>WorkoutPlans.Find</c> does it in a program that has just started.</summary>
    public static int FromIndex(int count)
    {
        var index = new PlanIndex([.. (count == 1 ? One : All).Select(data => new PlanShard(() => data))]);
        return index.Find(Names[count / 2])!.Model.Sessions.Count;
    }

    /// <summary>The same by a dictionary of methods that construct a plan each.</summary>
    private static int FromDictionary()
    {
        var plans = new Dictionary<string, Func<TrainingPlan>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in Names)
            plans.Add(name, PlanByHand.Build);
        return plans[Names[Many / 2]]().Sessions.Count;
    }

    /// <summary>As a member of generated code does it.</summary>
    private static int FromMember(byte[][] shards) => new PlanShard(() => shards[0])[0].Sessions.Count;

    private static byte[][] Encoded(int count) => Enumerable.Range(0, count)
        .Select(i => Plan with { Name = Names[i], File = $"{i}.workout" })
        .Select((plan, i) => (Shard: i % Shards, Text: PlanWriter.Write(plan)))
        .GroupBy(plan => plan.Shard, plan => plan.Text)
        .Select(shard => Encoding.UTF8.GetBytes(PlanWriter.Join(shard.ToArray())))
        .ToArray();
}
