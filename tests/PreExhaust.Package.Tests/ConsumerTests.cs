namespace PreExhaust.Package.Tests;

public sealed class ConsumerTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Push = """
        session Push

        Triceps Pushdown: 3x12 RIR 0
        Bench Press: 4x6 75%, rest 3min
        """;

    [Fact]
    public async Task A_build_warns_at_the_line_and_the_program_uses_the_plan()
    {
        var consumer = package.NewConsumer();
        consumer.Write("plans/push.workout", Push);
        consumer.Write("Program.cs", """
            using Gym.Plans;

            var bench = Push.Plan.Push.BenchPress;
            var first = bench.Sets[0];
            Console.WriteLine($"{bench.Exercise}: {bench.Sets.Count} sets of {first.Target} at {first.Load}");
            Console.WriteLine(bench.Source);
            Console.WriteLine(string.Join(", ", Push.Plan.Check().Select(f => f.Rule.Id)));
            Console.WriteLine(Gym.WorkoutPlans.Find("push")!.Model.Sessions.Count);
            """);

        var build = await consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("plans/push.workout(3,1): warning PEX1001: ", build.Output, StringComparison.Ordinal);
        Assert.Equal(
            "Barbell Bench Press: 4 sets of 6 at 75%\nplans/push.workout(4,1)\nPEX1001\n1",
            await consumer.Run());
    }

    [Fact]
    public async Task A_deleted_file_is_gone_from_the_next_build()
    {
        var consumer = package.NewConsumer();
        consumer.Write("plans/push.workout", "Bench Press: 3x5");
        consumer.Write("plans/pull.workout", "Barbell Row: 3x5");
        consumer.Write("Program.cs", "Console.WriteLine(string.Join(',', Gym.WorkoutPlans.All));");
        await consumer.Build();
        var before = await consumer.Run();

        consumer.Delete("plans/pull.workout");
        var build = await consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(("pull,push", "push"), (before, await consumer.Run()));
    }

    [Fact]
    public async Task A_deterministic_build_does_not_depend_on_the_clone()
    {
        var assemblies = new List<byte[]>();
        foreach (var lineBreak in new[] { "\n", "\r\n" })
        {
            var consumer = package.NewConsumer(
                "<DeterministicSourcePaths>true</DeterministicSourcePaths>"
                    + "<PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>");
            consumer.Write("plans/push.workout", Push.ReplaceLineEndings(lineBreak));
            consumer.Write("plans/pull.workout", "Barbell Row: 3x5\n".ReplaceLineEndings(lineBreak));
            consumer.Write("Program.cs", "Console.WriteLine(Gym.Plans.Push.Plan.Push.BenchPress);");
            var build = await consumer.Build();
            Assert.True(build.ExitCode == 0, build.Output);
            assemblies.Add(consumer.Assembly());
        }

        Assert.Equal(assemblies[0], assemblies[1]);
    }

    [Fact]
    public async Task Single_files_have_options_of_their_own()
    {
        var consumer = package.NewConsumer("""
            </PropertyGroup>
            <ItemGroup>
              <AdditionalFiles Update="plans/gym.workout"
                               WorkoutMembers="sessions" WorkoutAccessibility="internal" WorkoutNamespace="Content" />
              <AdditionalFiles Update="plans/home.workout" WorkoutMembers="all" />
            </ItemGroup>
            <PropertyGroup>
            """);
        consumer.Write("plans/gym.workout", "program Gym\nblock Base\nweeks 2\nsession Upper\nBench Press: 3x5\n");
        consumer.Write("plans/home.workout", "session Lower\nBack Squat: 3x5\n");
        consumer.Write("Program.cs", """
            PreExhaust.Typed.TypedSession upper = Content.Gym.Plan.Base.Upper;
            Console.WriteLine(typeof(Content.Gym).IsPublic);
            Console.WriteLine(upper.Model.Slots[0].Source);
            Console.WriteLine(Gym.Plans.Lower.Plan.Lower.BackSquat.Sets.Count);
            """);

        var build = await consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains(
            "plans/home.workout(1,1): warning PEX0212: plans/home.workout: WorkoutMembers is 'all'. "
                + "It can be: exercises, sessions, plans.",
            build.Output,
            StringComparison.Ordinal);
        Assert.Equal("False\nplans/gym.workout(5,1)\n3", await consumer.Run());
    }

    [Fact]
    public async Task A_library_of_plans_does_without_classes()
    {
        var consumer = package.NewConsumer("<WorkoutMembers>plans</WorkoutMembers>");
        consumer.Write("plans/push.workout", Push);
        consumer.Write("plans/more/push.workout", Push);
        consumer.Write("Program.cs", """
            using Gym;
            Console.WriteLine(string.Join(", ", WorkoutPlans.All.Select(plan => plan.Model.File)));
            Console.WriteLine(WorkoutPlans.Find("plans/PUSH.workout")!.Model.Sessions[0].Slots.Count);
            Console.WriteLine(WorkoutPlans.Find("Plans") is null);
            Console.WriteLine(typeof(WorkoutPlans).Assembly.GetExportedTypes().Length);
            """);

        var build = await consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.DoesNotContain("PEX0210", build.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Program.cs(4,37): warning PEX0231: The project has no plan 'Plans'.",
            build.Output,
            StringComparison.Ordinal);
        Assert.Equal("plans/more/push.workout, plans/push.workout\n2\nTrue\n1", await consumer.Run());
    }

    [Fact]
    public async Task A_renamed_exercise_fails_the_build_where_it_is_used()
    {
        var consumer = package.NewConsumer();
        var renamed = Push.Replace("Bench Press", "Incline Bench Press", StringComparison.Ordinal);
        consumer.Write("plans/push.workout", renamed);
        consumer.Write("Program.cs", "\nConsole.WriteLine(Gym.Plans.Push.Plan.Push.BenchPress);\n");

        var build = await consumer.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("Program.cs(2,44): error CS1061: ", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_progression_of_the_app_is_found_by_the_build()
    {
        var consumer = package.NewConsumer();
        consumer.Write("chins.workout", "program Chins\nsession A\nChin-Up: 3x5 BW\n  progress by Lader\n");
        consumer.Write("Program.cs", """
            using PreExhaust.Progression;

            var run = Gym.Chins.Plan.For(new PreExhaust.Resolution.Athlete());
            var state = run.Start();
            state = run.Complete(state, run.Next(state)!.AsPrescribed()).State;
            Console.WriteLine(run.Next(state)!.Training.Slots[0].Groups[0]);

            namespace Gym.Rules
            {
                internal sealed class Ladder : IProgression
                {
                    public ExerciseState Advance(ExerciseState state, ExerciseOutcome outcome) =>
                        state with { ExtraReps = state.ExtraReps + 1 };
                }
            }
            """);

        var misspelt = await consumer.Build();
        consumer.Write("chins.workout", "program Chins\nsession A\nChin-Up: 3x5 BW\n  progress by Ladder\n");
        var build = await consumer.Build();

        Assert.Equal(1, misspelt.ExitCode);
        Assert.Contains(
            "chins.workout(4,15): error PEX0116: The app has no class 'Lader'; did you mean 'Ladder'?",
            misspelt.Output,
            StringComparison.Ordinal);
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal("3x6 BW", await consumer.Run());
    }

    [Fact]
    public async Task A_broken_line_fails_the_build_at_its_place_and_hides_nothing_else()
    {
        var consumer = package.NewConsumer();
        consumer.Write("a.workout", "Bench Press: 3xQ\nBack Squat: 3x5\nNo Such Lift: 3x5\n");
        consumer.Write("plans/push.workout", Push);
        consumer.Write("Program.cs", "Console.WriteLine(Gym.A.Plan.A.BackSquat.Sets.Count);");

        var build = await consumer.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("a.workout(1,", build.Output, StringComparison.Ordinal);
        Assert.Contains("a.workout(3,1): error PEX0101: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("plans/push.workout(3,1): warning PEX1001: ", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_files_get_diagnostics_and_never_break_the_compiler()
    {
        var consumer = package.NewConsumer();
        consumer.Write("empty.workout", "");
        consumer.Write("binary.workout", [.. "bplist00"u8, 0, 1, 2, 0xFF, 0xFE, 0]);
        consumer.Write("latin1.workout", [0x3E, 0x20, 0xFC, 0x0A]);
        consumer.Write("long.workout", new string('x', 10_000_000));
        consumer.Write("a/push.workout", "Bench Press: 3x5\r\nBack Squat: 3x5\r\n");
        consumer.Write("b/push.workout", "Bench Press: 3x5\rBack Squat: 3x5\r");
        consumer.Write("leg-day 1 'x' {y}.workout", "Back Squat: 3x5");
        consumer.Write("quotes.workout", "program \"*/ { \u2028 } \\\nBack Squat: 3x5");
        consumer.Write("Program.cs", "Console.WriteLine(Gym.LegDay1XY.Plan);");

        var build = await consumer.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.All(
            ["empty.workout(1,1): ", "binary.workout(1,1): ", "latin1.workout(1,3): ", "long.workout(1,1): "],
            place => Assert.Contains(place, build.Output, StringComparison.Ordinal));
        Assert.All(
            ["PEX0900", "CS8784", "CS8785", "AD0001", "push.workout", ".cs("],
            noise => Assert.DoesNotContain(noise, build.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_without_workouts_builds_as_ever()
    {
        var consumer = package.NewConsumer();
        consumer.Write("Program.cs", "Console.WriteLine(typeof(PreExhaust.Plans.TrainingPlan).Name);");

        var build = await consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.DoesNotContain("warning ", build.Output, StringComparison.Ordinal);
        Assert.Equal("TrainingPlan", await consumer.Run());
    }

    [Fact]
    public async Task Old_language_versions_work()
    {
        var consumer = package.NewConsumer(
            "<LangVersion>7.3</LangVersion><ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>");
        consumer.Write("push.workout", "Bench Press: 3x5");
        consumer.Write("Program.cs", """
            public static class Program
            {
                public static void Main() { System.Console.WriteLine(Gym.Push.Plan.Push.BenchPress.Sets.Count); }
            }
            """);

        var build = await consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal("3", await consumer.Run());
    }
}
