using System.Globalization;

namespace PreExhaust.Benchmarks.Building;

/// <summary>What the package costs a build, beside the same project without it and the same members by hand.</summary>
/// <param name="to">Takes the table.</param>
/// <param name="folder">Takes the projects.</param>
/// <param name="feed">The folder that the package lies in.</param>
/// <param name="version">Its version.</param>
/// <param name="rounds">How often each project is built; the medians count.</param>
internal sealed class BuildRatios(TextWriter to, string folder, string feed, string version, int rounds)
{
    /// <summary>No process may outlive a build, and nothing may be kept from the build before.</summary>
    private static readonly string[] Build =
        ["build", "--no-restore", "--no-incremental", "--nologo", "-v", "q", "-nodeReuse:false"];

    private static readonly GymProject[] Projects =
    [
        Without(0), Without(100), Without(1_000), Without(10_000),
        With(0, "exercises"), With(100, "exercises"), With(1_000, "exercises"),
        With(1_000, "plans"), With(10_000, "plans"),
        ByHand(100), ByHand(1_000),
    ];

    /// <summary>Measures and prints; 1 where a goal is missed.</summary>
    public int Print()
    {
        var folders = Projects.Select(project => project.Create(folder, feed, version)).ToList();
        var costs = Projects.Select(_ => new List<Cost>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < folders.Count; i++)
                costs[i].Add(ChildProcess.Run("dotnet", folders[i], Build));
        }

        var all = costs.Select(Cost.Median).ToList();
        to.WriteLine("a build (medians)                  s  cpu s   times without, cpu");
        for (var i = 0; i < all.Count; i++)
            Row(Projects[i].Title, all[i], Of(all, Without(Projects[i].Files)));
        to.WriteLine();
        return new[] { IsCheap(all), IsEven(all) }.Contains(false) ? 1 : 0;
    }

    private static GymProject Without(int files) => new($"{files} files, no package", files);

    private static GymProject With(int files, string members) =>
        new($"{files} files, {members}", files) { Members = members };

    private static GymProject ByHand(int files) => new($"{files} files by hand", files) { IsByHand = true };

    private static Cost Of(IReadOnlyList<Cost> all, GymProject project) => all[Array.IndexOf(Projects, project)];

    private bool IsCheap(IReadOnlyList<Cost> all) => new[]
    {
        Goal("100 files, exercises", Of(all, With(100, "exercises")), Of(all, Without(100)), 1.8),
        Goal("1000 files, exercises, by hand", Of(all, With(1_000, "exercises")), Of(all, ByHand(1_000)), 1.25),
        Goal("1000 files, plans", Of(all, With(1_000, "plans")), Of(all, Without(1_000)), 1.5),
    }.All(reached => reached);

    /// <summary>Whether a file costs about the same among many.</summary>
    private bool IsEven(IReadOnlyList<Cost> all) =>
        Goal("a file of 10000 to one of 1000", PerFile(all, 10_000), PerFile(all, 1_000), 1.3);

    private static Cost PerFile(IReadOnlyList<Cost> all, int files)
    {
        var (with, without) = (Of(all, With(files, "plans")), Of(all, Without(files)));
        return new((with.Processor - without.Processor) / files, (with.Elapsed - without.Elapsed) / files);
    }

    private bool Goal(string name, Cost cost, Cost unit, double most)
    {
        var (processor, elapsed) = (cost.Processor / unit.Processor, cost.Elapsed / unit.Elapsed);
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-31} {processor:F2} times the processor's time, {elapsed:F2} times as long (goal: {most})"));
        return processor <= most;
    }

    private void Row(string name, Cost cost, Cost unit) => to.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-26} {cost.Elapsed / 1e3,9:F1} {cost.Processor / 1e3,6:F1} {cost.Processor / unit.Processor,10:F2}"));
}
