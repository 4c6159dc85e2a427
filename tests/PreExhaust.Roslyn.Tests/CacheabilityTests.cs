using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

public sealed class CacheabilityTests
{
    private static readonly string[] AllSteps =
    [
        Steps.Options, Steps.Parse, Steps.Definitions, Steps.Bind, Steps.Names, Steps.Emit, Steps.Shard, Steps.Index,
        Steps.NamedClasses, Steps.Progressions, Steps.Literals, Steps.BoundLiterals, Steps.EmittedLiterals,
    ];

    private const string Day =
        "[PreExhaust.Workout(\"Bench Press: 3x5\")] static partial class Day { static int X() { return 1; } }";

    private readonly MemoryFile _push = App("push.workout", "program Push\nBench Press: 3x5\n");
    private readonly MemoryFile _pull = App("pull.workout", "program Pull\nBarbell Row: 3x5\n");

    [Fact]
    public void A_second_run_does_nothing()
    {
        var host = new GeneratorHost([_push, _pull], user: Day);
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
    public void An_edit_above_a_literal_that_moves_no_line_does_nothing()
    {
        var host = new GeneratorHost([_push, _pull], user: "class A { static int Y() { return 2; } }\n" + Day);
        host.Run();
        host.EditUserCode("class A { static int Y() { return 2222; } }\n" + Day + "\nclass B { }");

        var result = host.Run();

        Assert.All(AllSteps, step => Assert.All(Reasons(result, step), IsReused));
        Assert.All(Outputs(result), IsReused);
    }

    [Theory]
    [InlineData("return 2;")]
    [InlineData("return\n\n\n1;")]
    public void So_does_an_edit_in_a_method_of_its_type(string body)
    {
        var host = new GeneratorHost([_push, _pull], user: Day);
        host.Run();
        host.EditUserCode(Day.Replace("return 1;", body, StringComparison.Ordinal));

        var result = host.Run();

        Assert.All(AllSteps, step => Assert.All(Reasons(result, step), IsReused));
        Assert.All(Outputs(result), IsReused);
    }

    [Fact]
    public void An_edit_of_a_literal_emits_its_shard_alone()
    {
        var host = new GeneratorHost([_push, _pull], user: Day);
        host.Run();
        host.EditUserCode(Day.Replace("3x5", "5x5", StringComparison.Ordinal));

        var result = host.Run();

        Assert.All(Reasons(result, Steps.Bind), IsReused);
        Assert.All(Reasons(result, Steps.Emit), IsReused);
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, Steps.BoundLiterals));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, Steps.EmittedLiterals));
        Assert.Single(Reasons(result, Steps.Shard), r => r == IncrementalStepRunReason.Modified);
        Assert.Single(Outputs(result), r => !IsSame(r));
    }

    [Fact]
    public void Classes_that_texts_name_are_looked_up_and_emitted_when_they_change_alone()
    {
        var named = App("named.workout", "Chin-Up: 3x5\n  progress by Ladder\n");
        var host = new GeneratorHost([_push, _pull, named], user: Ladder("App"));
        host.Run();
        host.EditUserCode(Ladder("App") + "class Other { int x; }");
        var elsewhere = host.Run();
        host.EditUserCode(Ladder("Moved"));
        var moved = host.Run();

        Assert.All(AllSteps, step => Assert.All(Reasons(elsewhere, step), IsReused));
        Assert.All(Outputs(elsewhere), IsReused);
        Assert.All(
            AllSteps.Where(step => step != Steps.Progressions), step => Assert.All(Reasons(moved, step), IsReused));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(moved, Steps.Progressions));
        Assert.Equal(
            ["Workouts.Progressions.g.cs"],
            moved.GeneratedSources
                .Where(s => s.SourceText.ToString().Contains("Moved.Ladder", StringComparison.Ordinal))
                .Select(s => s.HintName));

        static string Ladder(string name) =>
            $"namespace {name} {{ class Ladder : PreExhaust.Progression.IProgression {{ public PreExhaust.Progression"
            + ".ExerciseState Advance(PreExhaust.Progression.ExerciseState state, "
            + "PreExhaust.Progression.ExerciseOutcome outcome) => state; } }";
    }

    [Fact]
    public void An_edit_of_one_workout_emits_its_shard_alone()
    {
        var host = new GeneratorHost([_push, _pull]);
        host.Run();
        host.Replace(_push, App("push.workout", "program Push\nBench Press: 5x5\n"));

        var result = host.Run();

        Assert.All(Reasons(result, Steps.Definitions), IsReused);
        Assert.Single(Reasons(result, Steps.Bind), r => r == IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(result, Steps.Emit), r => r == IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(result, Steps.Shard), r => r == IncrementalStepRunReason.Modified);
        Assert.All(Reasons(result, Steps.Names), IsReused);
        Assert.All(Reasons(result, Steps.Index), IsReused);
        Assert.Single(Outputs(result), r => !IsSame(r));
    }

    [Fact]
    public void An_edit_that_changes_nothing_ends_when_it_is_bound()
    {
        var host = new GeneratorHost([_push, _pull]);
        host.Run();
        host.Replace(_push, App("push.workout", "program Push\nBench Press: 3x5 // as ever\n"));

        var result = host.Run();

        Assert.Contains(IncrementalStepRunReason.Unchanged, Reasons(result, Steps.Bind));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, AllSteps.SelectMany(s => Reasons(result, s)));
        Assert.All(Outputs(result), IsReused);
    }

    [Fact]
    public void Files_of_a_project_keep_their_binding_until_a_definition_changes()
    {
        var library = App("library.workout", "exercise Zap Squat like Back Squat\n");
        var legs = App("legs.workout", "program Legs\nZap Squat: 3x5\n");
        var host = new GeneratorHost([_push, legs, library]);
        host.Run();

        host.Replace(_push, App("push.workout", "program Push\nBench Press: 5x5\n"));
        var afterPlan = host.Run();
        var moved = App("library.workout", "// Ours.\n\nexercise Zap Squat like Back Squat\n");
        host.Replace(library, moved);
        var afterMove = host.Run();
        host.Replace(moved, App("library.workout", "exercise Zap Squat like Back Squat\n  skill 1\n"));
        var afterChange = host.Run();

        Assert.Equal(2, Reasons(afterPlan, Steps.Bind).Count(r => r == IncrementalStepRunReason.Cached));
        Assert.All(Reasons(afterMove, Steps.Definitions), IsReused);
        Assert.Equal(2, Reasons(afterMove, Steps.Bind).Count(r => r == IncrementalStepRunReason.Cached));
        Assert.All(Outputs(afterMove), IsReused);
        Assert.Single(Reasons(afterChange, Steps.Bind), r => r == IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(afterChange, Steps.Shard), r => r == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_option_of_one_file_emits_its_shard_alone()
    {
        var host = new GeneratorHost([_push, _pull]);
        host.Run();
        host.Configure(BuildOptions.App().With(_push.Path, ("WorkoutAccessibility", "public")));
        var same = host.Run();
        host.Configure(BuildOptions.App().With(_push.Path, ("WorkoutMembers", "sessions")));
        var other = host.Run();

        Assert.All(Outputs(same), IsReused);
        Assert.Single(Reasons(other, Steps.Emit), r => r == IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(other, Steps.Shard), r => r == IncrementalStepRunReason.Modified);
        Assert.All(Reasons(other, Steps.Names), IsReused);
        Assert.Single(Outputs(other), r => !IsSame(r));
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
        var broken = App("broken.workout", "Bench Press: 3xQ\nexercise Zap like Squat\nscheme S: 3x5");
        var named = App("named.workout", "Chin-Up: 3x5\n  progress by Ladder\n");
        var literals = Day + " [PreExhaust.Workout(\"Bench Press: 3xQ\")] class Broken { }";
        var result = new GeneratorHost([_push, _pull, broken, named], user: literals).Run();
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
        (result.TrackedSteps.GetValueOrDefault(step) is { IsDefault: false } runs ? runs : [])
            .SelectMany(s => s.Outputs)
            .Select(o => o.Reason);

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static bool IsSame(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static void IsReused(IncrementalStepRunReason reason) => Assert.True(IsSame(reason), reason.ToString());

    private static MemoryFile App(string path, string text) => new("/home/me/App/" + path, text);
}
