using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

public sealed class CacheabilityTests
{
    private static readonly string[] AllSteps =
        [Steps.Options, Steps.Parse, Steps.Names, Steps.Emit, Steps.Shard, Steps.Index];

    private readonly MemoryFile _push = App("push.workout", "program Push\nBench Press: 3x5\n");
    private readonly MemoryFile _pull = App("pull.workout", "program Pull\nBarbell Row: 3x5\n");

    [Fact]
    public void A_second_run_does_nothing()
    {
        var host = new GeneratorHost([_push, _pull]);
        host.Run();

        Assert.All(AllSteps, step => Assert.All(Reasons(host.Run(), step), IsReused));
    }

    [Fact]
    public void An_edit_of_the_users_code_does_nothing()
    {
        var host = new GeneratorHost([_push, _pull]);
        host.Run();
        host.EditUserCode();

        var result = host.Run();

        Assert.All(AllSteps, step => Assert.All(Reasons(result, step), IsReused));
        Assert.All(Outputs(result), IsReused);
    }

    [Fact]
    public void An_edit_of_one_workout_emits_its_shard_alone()
    {
        var host = new GeneratorHost([_push, _pull]);
        host.Run();
        host.Replace(_push, App("push.workout", "program Push\nBench Press: 5x5\n"));

        var result = host.Run();

        Assert.Single(Reasons(result, Steps.Parse), r => r == IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(result, Steps.Emit), r => r == IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(result, Steps.Shard), r => r == IncrementalStepRunReason.Modified);
        Assert.All(Reasons(result, Steps.Names), IsReused);
        Assert.All(Reasons(result, Steps.Index), IsReused);
        Assert.Single(Outputs(result), r => !IsSame(r));
    }

    [Fact]
    public void An_edit_that_changes_nothing_ends_at_the_parse()
    {
        var host = new GeneratorHost([_push, _pull]);
        host.Run();
        host.Replace(_push, App("push.workout", "program Push\nBench Press: 3x5 // as ever\n"));

        var result = host.Run();

        Assert.Contains(IncrementalStepRunReason.Unchanged, Reasons(result, Steps.Parse));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, AllSteps.SelectMany(s => Reasons(result, s)));
        Assert.All(Outputs(result), IsReused);
    }

    [Fact]
    public void A_new_file_leaves_other_shards_alone()
    {
        var host = new GeneratorHost([_push, _pull]);
        host.Run();
        host.Add(App("legs.workout", "Back Squat: 3x5\n"));

        var result = host.Run();

        Assert.Single(Reasons(result, Steps.Shard), r => r == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void Steps_keep_nothing_of_the_compiler()
    {
        var result = new GeneratorHost([_push, _pull, App("broken.workout", "Bench Press: 3xQ")]).Run();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);

        foreach (var output in AllSteps.SelectMany(s => result.TrackedSteps[s]).SelectMany(s => s.Outputs))
            AssertIsOurs(output.Value, seen);

        Assert.Contains(seen, o => o is DiagnosticInfo);
    }

    private static void AssertIsOurs(object? value, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || !seen.Add(value))
            return;

        var type = value.GetType();
        Assert.False(
            type.FullName!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal),
            $"{type} is kept between runs.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                AssertIsOurs(item, seen);
        }

        if (type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
            return;
        const BindingFlags ownFields =
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var t = type; t is not null; t = t.BaseType)
        {
            foreach (var field in t.GetFields(ownFields))
                AssertIsOurs(field.GetValue(value), seen);
        }
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static bool IsSame(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static void IsReused(IncrementalStepRunReason reason) => Assert.True(IsSame(reason), reason.ToString());

    private static MemoryFile App(string path, string text) => new("/home/me/App/" + path, text);
}
