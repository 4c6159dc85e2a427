namespace PreExhaust.Package.Tests;

/// <summary>The projects that users have: libraries, several of them, older frameworks, files from elsewhere.</summary>
public sealed class ProjectKindTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Push = "session Push\nBench Press: 3x5\n";
    private const string Wrong = "session Push\n\nTriceps Pushdown: 3x12 RIR 0\nBench Press: 4x6 75%, rest 3min\n";

    [Fact]
    public async Task An_app_uses_the_plans_of_a_library_beside_files_of_the_same_name()
    {
        var projects = package.NewConsumers(
            new() { Name = "Gym", Items = """<ProjectReference Include="../Plans/Plans.csproj" />""" },
            new() { Name = "Plans", IsLibrary = true });
        projects[0].Write("push.workout", Push);
        projects[1].Write("push.workout", "session Push\nBench Press: 5x5\n");
        projects[0].Write("Program.cs", """
            Console.WriteLine(Gym.Push.Plan.Push.BenchPress.Sets.Count + Plans.Push.Plan.Push.BenchPress.Sets.Count);
            Console.WriteLine(Plans.WorkoutPlans.All.Count);
            """);

        await projects[0].BuildWell();

        Assert.Equal("8\n1", await projects[0].Run());
    }

    [Fact]
    public async Task An_app_without_the_package_uses_the_plans_of_a_library()
    {
        var projects = package.NewConsumers(
            new() { Package = null, Items = """<ProjectReference Include="../Plans/Plans.csproj" />""" },
            new() { Name = "Plans", IsLibrary = true });
        projects[1].Write("push.workout", Push);
        projects[0].Write("Program.cs", "Console.WriteLine(Plans.Push.Plan.Push.BenchPress.Sets[0].Target);");

        await projects[0].BuildWell();

        Assert.Equal("5", await projects[0].Run());
    }

    [Fact]
    public async Task Files_are_listed_by_hand_also_from_elsewhere()
    {
        var projects = package.NewConsumers(
            new()
            {
                Properties = "<EnableDefaultWorkoutItems>false</EnableDefaultWorkoutItems>",
                Items = """
                    <AdditionalFiles Include="mine.workout" />
                    <AdditionalFiles Include="../Elsewhere/push.workout" Link="plans/push.workout" />
                    """,
            },
            new() { Name = "Elsewhere" });
        projects[0].Write("mine.workout", Push);
        projects[0].Write("other.workout", "not a plan");
        projects[1].Write("push.workout", Wrong);
        projects[0].Write("Program.cs", """
            foreach (var plan in Gym.WorkoutPlans.All)
                Console.WriteLine($"{plan.Model.File}: {plan.Model.Sessions[0].Slots.Count}");
            """);

        var output = await projects[0].BuildWell();

        Assert.Contains("push.workout(3,1): warning PEX1001: ", output, StringComparison.Ordinal);
        Assert.Equal("../Elsewhere/push.workout: 2\nmine.workout: 1", await projects[0].Run());
    }

    [Fact]
    public async Task The_oldest_supported_runtime_runs_plans()
    {
        var consumer = package.NewConsumers(new ConsumerProject { Framework = "net8.0" })[0];
        consumer.Write("push.workout", Wrong);
        consumer.Write(
            "Program.cs", "Console.WriteLine(string.Join(',', Gym.Push.Plan.Check().Select(f => f.Rule.Id)));");

        var output = await consumer.BuildWell();

        Assert.Contains("push.workout(3,1): warning PEX1001: ", output, StringComparison.Ordinal);
        Assert.Equal("PEX1001", await consumer.Run());
    }

    [Theory]
    [InlineData("latest")]
    [InlineData("7.3")]
    public async Task A_library_for_every_framework_holds_plans(string languageVersion)
    {
        var projects = package.NewConsumers(
            new() { Package = null, Items = """<ProjectReference Include="../Plans/Plans.csproj" />""" },
            new()
            {
                Name = "Plans",
                IsLibrary = true,
                Framework = "netstandard2.0",
                Properties = $"""
                    <LangVersion>{languageVersion}</LangVersion>
                    <Nullable>{(languageVersion == "7.3" ? "disable" : "enable")}</Nullable>
                    <ImplicitUsings>disable</ImplicitUsings>
                    """,
            });
        projects[1].Write("push.workout", Push);
        projects[0].Write("Program.cs", "Console.WriteLine(Plans.Push.Plan.Push.BenchPress.Sets.Count);");

        await projects[0].BuildWell();

        Assert.Equal("3", await projects[0].Run());
    }

    [Fact]
    public async Task Who_treats_warnings_as_errors_gets_them_at_their_place_and_no_others()
    {
        var consumer = package.NewConsumer(
            "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode>"
                + "<GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>CA1303;CS1591</NoWarn>");
        consumer.Write("push.workout", Push);
        consumer.Write("Program.cs", "System.Console.WriteLine(Gym.Push.Plan.Push.BenchPress.Sets.Count);");
        await consumer.BuildWell();

        consumer.Write("push.workout", Wrong);
        var build = await consumer.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("push.workout(3,1): error PEX1001: ", build.Output, StringComparison.Ordinal);
    }
}
