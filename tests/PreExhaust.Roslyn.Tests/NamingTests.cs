using Microsoft.CodeAnalysis;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

public sealed class NamingTests
{
    private const string Bench = "Bench Press: 3x5\n";

    [Theory]
    [InlineData("push.workout", Bench, "App.Push")]
    [InlineData("plans/a/push.workout", Bench, "App.Plans.A.Push")]
    [InlineData("leg-day 1.workout", Bench, "App.LegDay1")]
    [InlineData("531.workout", Bench, "App._531")]
    [InlineData("class.workout", Bench, "App.Class")]
    [InlineData("plan.workout", Bench, "App.Plan2")]
    [InlineData("system.workout", Bench, "App.System2")]
    [InlineData("system/push.workout", Bench, "App.System2.Push")]
    [InlineData("12 weeks/push.workout", Bench, "App._12Weeks.Push")]
    [InlineData("!!!/???.workout", Bench, "App.Folder.Workout")]
    [InlineData("a.b.workout", Bench, "App.AB")]
    [InlineData(".workout", Bench, "App.Workout")]
    [InlineData("x.workout", "session Lower A\n" + Bench, "App.LowerA")]
    [InlineData("x.workout", "session A\n" + Bench + "session B\n" + Bench, "App.X")]
    [InlineData("x.workout", "program Übung für Größe\n" + Bench, "App.ÜbungFürGröße")]
    [InlineData("x.workout", "program typed plan\n" + Bench, "App.TypedPlan")]
    public void A_class_is_named_after_program_or_only_session_or_file(string path, string text, string expected)
    {
        var compilation = GeneratorHost.Of((path, text)).Compile();

        Assert.Empty(compilation.Problems());
        Assert.Equal(expected, Assert.Single(TypesOf(compilation)));
    }

    [Fact]
    public void A_file_outside_the_project_lies_in_the_root_namespace()
    {
        var compilation = new GeneratorHost([new MemoryFile("/home/me/Shared/plans/push.workout", Bench)]).Compile();

        Assert.Equal(["App.Push"], TypesOf(compilation));
    }

    [Theory]
    [InlineData("C:\\src\\App\\", "c:\\src\\App\\plans\\push.workout", "App.Plans.Push")]
    [InlineData("", "plans/push.workout", "App.Plans.Push")]
    [InlineData("", "/somewhere/push.workout", "App.Push")]
    public void Paths_of_every_system_are_understood(string directory, string path, string expected)
    {
        var options = new BuildOptions(("ProjectDir", directory), ("RootNamespace", "App"));

        Assert.Equal([expected], TypesOf(new GeneratorHost([new MemoryFile(path, Bench)], options).Compile()));
    }

    [Theory]
    [InlineData("my-app", "my_app.Push")]
    [InlineData("my app.event", "my_app.@event.Push")]
    [InlineData("3d", "_3d.Push")]
    [InlineData("", "Push")]
    public void A_root_namespace_may_be_anything(string root, string expected)
    {
        var options = new BuildOptions(("ProjectDir", "/home/me/App/"), ("RootNamespace", root));
        var compilation = new GeneratorHost([new MemoryFile("/home/me/App/push.workout", Bench)], options).Compile();

        Assert.Empty(compilation.Problems());
        Assert.Contains(expected, TypesOf(compilation));
    }

    [Fact]
    public void Two_files_that_ask_for_one_class_both_get_one_and_the_second_is_told()
    {
        var host = GeneratorHost.Of(
            ("plans/b.workout", "program Push\n" + Bench),
            ("plans/a.workout", "program push\n" + Bench));

        var compilation = host.Compile();
        var diagnostic = Assert.Single(host.Run().Diagnostics);

        Assert.Empty(compilation.Problems());
        Assert.Equal(["App.Plans.Push", "App.Plans.Push2"], TypesOf(compilation));
        Assert.Equal("PEX0210", diagnostic.Id);
        Assert.Equal("/home/me/App/plans/b.workout", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("plans/b.workout and plans/a.workout", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_do_not_collide() =>
        Assert.Empty(GeneratorHost.Of(("a/push.workout", Bench), ("b/push.workout", Bench)).Run().Diagnostics);

    [Fact]
    public void A_class_yields_to_a_namespace()
    {
        var host = GeneratorHost.Of(
            ("plans.workout", Bench), ("plans/push.workout", Bench), ("workout-plans/x.workout", Bench));

        Assert.Empty(host.Compile().Problems());
        Assert.Contains("PEX0210", host.Run().Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_compiled_once()
    {
        var file = new MemoryFile("/home/me/App/push.workout", Bench);
        var again = new MemoryFile("/home/me/App/push.workout", Bench);
        var host = new GeneratorHost([file, again]);

        Assert.Empty(host.Compile().Problems());
        Assert.Empty(host.Run().Diagnostics);
    }

    [Fact]
    public void Lines_of_one_exercise_are_numbered_under_the_name_of_the_first()
    {
        const string text =
            "Bench Press: 1x5\nBarbell Bench Press: 5x10\nBench Press (volume): 3x3\nBench Press (volume): 3x2";
        var compilation = GeneratorHost.Of(("a.workout", text)).Compile();

        Assert.Equal(
            ["BenchPress", "BenchPress2", "BenchPressVolume", "BenchPressVolume2"],
            MembersOf(compilation, "App.A+ASession"));
    }

    [Theory]
    [InlineData("Lower A", "LowerA")]
    [InlineData("5/3/1", "_531")]
    [InlineData("Class", "Class")]
    [InlineData("Für Übung", "FürÜbung")]
    [InlineData("День ног", "ДеньНог")]
    [InlineData("Model", "Model2")]
    [InlineData("For", "For2")]
    [InlineData("To String", "ToString2")]
    [InlineData("\"!\"", "Session")]
    public void A_session_is_a_member_of_its_name(string name, string expected)
    {
        var compilation = GeneratorHost.Of(("a.workout", $"program A\nsession {name}\n{Bench}")).Compile();

        Assert.Equal([expected], MembersOf(compilation, "App.A+TypedPlan"));
    }

    [Theory]
    [InlineData("Bench Press (paused)", "BenchPressPaused")]
    [InlineData("Bench Press (close)", "BenchPressClose")]
    [InlineData("bench press", "BenchPress")]
    [InlineData("DB Bench Press", "DBBenchPress")]
    public void An_exercise_is_a_member_of_the_name_as_it_is_written(string name, string expected)
    {
        var compilation = GeneratorHost.Of(("a.workout", $"{name}: 3x5")).Compile();

        Assert.Equal([expected], MembersOf(compilation, "App.A+ASession"));
    }

    [Fact]
    public void A_bracket_that_makes_another_exercise_shows_in_its_name()
    {
        var compilation = GeneratorHost.Of(("a.workout", "Bench Press: 1x5\nBench Press (paused): 3x3")).Compile();

        Assert.Equal(["BenchPress", "BenchPressPaused"], MembersOf(compilation, "App.A+ASession"));
    }

    [Theory]
    [InlineData("Model")]
    [InlineData("To String")]
    [InlineData("Get Type")]
    [InlineData("Equals")]
    [InlineData("Item")]
    [InlineData("For")]
    [InlineData("Check")]
    [InlineData("Finalize")]
    [InlineData("Typed Plan")]
    [InlineData("Typed Plan Session")]
    [InlineData("Plan")]
    [InlineData("A")]
    [InlineData("A Session")]
    [InlineData("Object")]
    [InlineData("System")]
    [InlineData("PreExhaust")]
    [InlineData("Shard01")]
    public void No_name_of_a_session_or_an_exercise_can_collide_with_what_is_there(string name)
    {
        var text = $"program A\nsession {name}\n\"{name}\": 3x5\n\"{name}\": 3x5\nsession B\n\"{name}\": 3x5";

        Assert.Empty(GeneratorHost.Of(("a.workout", text)).Compile().Problems());
    }

    private static string[] TypesOf(Compilation compilation) => compilation
        .GetSymbolsWithName(_ => true, SymbolFilter.Type)
        .Where(t => t.ContainingType is null && t.Name is not ("User" or "WorkoutPlans"))
        .Select(t => t.ToDisplayString())
        .Order(StringComparer.Ordinal)
        .ToArray();

    private static string[] MembersOf(Compilation compilation, string type) => compilation.GetTypeByMetadataName(type)!
        .GetMembers()
        .OfType<IPropertySymbol>()
        .Select(p => p.Name)
        .ToArray();
}
