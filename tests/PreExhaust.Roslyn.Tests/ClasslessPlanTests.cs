using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

/// <summary>Plans that nothing in C# is called after: <c>WorkoutMembers</c> is <c>plans</c>.</summary>
public sealed class ClasslessPlanTests
{
    private static readonly MemoryFile Pull = App("b/pull.workout", "program Pull\nBarbell Row: 3x5\n");
    private static readonly MemoryFile Push = App("a/push.workout", "program Push\nBench Press: 3x5\n");
    private static readonly MemoryFile OtherPush = App("c/push.workout", "program Push\nBench Press: 5x5\n");

    [Fact]
    public void They_add_nothing_but_the_index()
    {
        var compilation = Host([Pull, Push]).Compile();

        Assert.Empty(compilation.Problems());
        Assert.Equal(["User", "WorkoutPlans"], Types(compilation).Select(type => type.Name).Order());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void They_are_found_by_name_and_file(LanguageVersion version)
    {
        const string User =
            """
            using System.Linq;
            using App;
            public static class Test
            {
                public static object Run()
                {
                    return string.Join("|", new object[]
                    {
                        string.Join(",", WorkoutPlans.All.Select(plan => plan.Model.File)),
                        WorkoutPlans.Find("PULL").Model.File,
                        WorkoutPlans.Find("push").Model.File,
                        WorkoutPlans.Find("c/Push.workout").Model.File,
                        WorkoutPlans.Find("Pull").FindSession("pull").FindExercise("barbell row").Sets.Count,
                        WorkoutPlans.Find("Pull") == WorkoutPlans.All[1],
                        WorkoutPlans.Find("legs") == null,
                    });
                }
            }
            """;
        var compilation = Host([OtherPush, Pull, Push], version).Compile(User);

        Assert.Empty(compilation.Problems());
        Assert.Equal(
            "a/push.workout,b/pull.workout,c/push.workout|b/pull.workout|a/push.workout|c/push.workout|3|True|True",
            compilation.Load().Run());
    }

    [Fact]
    public void They_take_no_name_from_those_with_a_class()
    {
        var first = App("a.workout", "program Push\nBench Press: 3x5\n");
        var second = App("b.workout", "program Push\nBench Press: 5x5\n");
        var build = BuildOptions.App(("WorkoutMembers", "exercises"))
            .With(first.Path, ("WorkoutMembers", "plans"));
        var host = new GeneratorHost([first, second], build);
        var compilation = host.Compile(
            "public static class Test { public static object Run() => (App.WorkoutPlans.All.Count, "
            + "App.Push.Plan.Push.BenchPress.Sets.Count, App.WorkoutPlans.Find(\"push\").Model.File); }");

        Assert.Empty(host.Run().Diagnostics);
        Assert.Empty(compilation.Problems());
        Assert.Equal((2, 5, "a.workout"), compilation.Load().Run());
    }

    [Fact]
    public void An_edit_emits_its_shard_alone()
    {
        var host = Host([Pull, Push]);
        host.Run();
        host.Replace(Pull, App("b/pull.workout", "program Pull Ups\nChin-Up: 3x5\n"));

        var result = host.Run();

        var names = result.TrackedSteps[Steps.Names].SelectMany(step => step.Outputs).Select(output => output.Reason);
        var shards = result.TrackedSteps[Steps.Shard].SelectMany(step => step.Outputs).Select(output => output.Reason);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, names);
        Assert.Single(shards, reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_reported_all_the_same()
    {
        var host = Host([App("a.workout", "program Push\nBench Press: 3xQ\nBack Squat: 3x5\n")]);
        var compilation = host.Compile(
            "public static class Test { public static object Run() => "
            + "App.WorkoutPlans.Find(\"push\").Model.Sessions[0].Slots.Count; }");

        Assert.Equal(["PEX0002"], host.Run().Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(2, compilation.Load().Run());
    }

    private static GeneratorHost Host(
        IEnumerable<MemoryFile> files, LanguageVersion version = LanguageVersion.Latest) =>
        new(files, BuildOptions.App(("WorkoutMembers", "plans")), version);

    private static IEnumerable<INamedTypeSymbol> Types(Compilation compilation) =>
        compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .Where(type => type.ContainingType is null);

    private static MemoryFile App(string path, string text) => new("/home/me/App/" + path, text);
}
