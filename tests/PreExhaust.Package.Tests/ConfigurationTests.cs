namespace PreExhaust.Package.Tests;

/// <summary>What a user of <c>.editorconfig</c> and MSBuild expects of severities.</summary>
public sealed class ConfigurationTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Push = """
        session Push

        Triceps Pushdown: 3x12 RIR 0
        Bench Press: 4x6 75%, rest 3min
        """;

    [Fact]
    public async Task Sections_say_how_loud_rules_are_until_the_command_line_says_otherwise()
    {
        var consumer = NewConsumer();
        consumer.Write("plans/push.workout", Push);
        consumer.Write("plans/quiet/push.workout", Push);
        consumer.Write("plans/beside/push.workout", Push);
        consumer.Write("plans/beside/.editorconfig", """
            [*.workout]
            dotnet_diagnostic.PEX1001.severity = none
            PEX4002.most_weekly_sets = plenty
            """);
        consumer.Write(".editorconfig", """
            root = true

            [*.workout]
            dotnet_diagnostic.PEX1001.severity = error

            [plans/quiet/*.workout]
            dotnet_diagnostic.PEX1001.severity = silent
            """);

        var configured = await consumer.Build();
        Assert.Equal(1, configured.ExitCode);
        Assert.Equal(
            [
                "plans/beside/.editorconfig(3,28): warning PEX0213",
                "plans/push.workout(3,1): error PEX1001",
            ],
            Findings(configured.Output));

        var silenced = await consumer.Build("-p:NoWarn=PEX1001%3BPEX0213");
        Assert.Equal((0, 0), (silenced.ExitCode, Findings(silenced.Output).Count));

        consumer.Delete("plans/beside/.editorconfig");
        consumer.Write(".editorconfig", "[*.workout]\npreexhaust_preset = none\n");
        var off = await consumer.Build();
        Assert.Equal((0, 0), (off.ExitCode, Findings(off.Output).Count));

        consumer.Delete(".editorconfig");
        var unconfigured = await consumer.Build();
        Assert.Equal(0, unconfigured.ExitCode);
        Assert.Equal(
            [
                "plans/beside/push.workout(3,1): warning PEX1001",
                "plans/push.workout(3,1): warning PEX1001",
                "plans/quiet/push.workout(3,1): warning PEX1001",
            ],
            Findings(unconfigured.Output));
    }

    [Fact]
    public async Task Properties_and_global_files_decide_for_a_project()
    {
        var consumer = NewConsumer();
        consumer.Write("push.workout", Push);
        consumer.Write("legs.workout", "goal strength\nsession Legs\nDeadlift: 3x3 87.5%, rest 90s\n");

        Assert.Equal(["push.workout(3,1): error PEX1001"], await FindingsOf("-p:WarningsAsErrors=PEX1001"));
        Assert.Equal(["push.workout(3,1): error PEX1001"], await FindingsOf("-p:WorkoutTreatWarningsAsErrors=true"));
        Assert.Empty(await FindingsOf("-p:WorkoutPreset=none"));
        Assert.Equal(["push.workout(3,1): warning PEX1001"], await FindingsOf("-p:WorkoutPreset=default"));
        Assert.Equal(
            ["legs.workout(3,11): warning PEX9102", "push.workout(3,1): warning PEX1001"],
            await FindingsOf("-p:WorkoutPreset=strict"));

        consumer.Write(".editorconfig", "[*.workout]\ndotnet_diagnostic.PEX1001.severity = error\n");
        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PEX1001.severity = none\n");
        Assert.Empty(await FindingsOf());

        async Task<IReadOnlyList<string>> FindingsOf(params string[] properties)
        {
            var run = await consumer.Build(properties);
            var findings = Findings(run.Output);
            var hasError = findings.Any(finding => finding.Contains("error", StringComparison.Ordinal));
            Assert.True(run.ExitCode == (hasError ? 1 : 0), run.Output);
            Assert.Contains("warning CS1030", run.Output, StringComparison.Ordinal);
            return findings;
        }
    }

    private Consumer NewConsumer()
    {
        var consumer = package.NewConsumer();
        consumer.Write("Program.cs", "#warning This is a warning of C#.\nSystem.Console.WriteLine();\n");
        return consumer;
    }

    /// <summary>The lines of ours up to their ids, each once.</summary>
    private static IReadOnlyList<string> Findings(string output) => output
        .Split('\n')
        .Where(line => line.Contains(" PEX", StringComparison.Ordinal))
        .Select(line => line[..(line.IndexOf(" PEX", StringComparison.Ordinal) + " PEX1001".Length)].Trim())
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToList();
}
