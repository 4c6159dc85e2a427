using System.Text.RegularExpressions;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Examples.Tests;

public sealed partial class QuickStartTests
{
    private static readonly string Project = Repository.PathOf("examples", "QuickStart");

    [Theory]
    [InlineData("Sunday", "Leg Priority: nothing on Sunday, next is Monday")]
    [InlineData("Monday", "Leg Priority, Monday")]
    [InlineData("Tuesday", "Leg Priority: nothing on Tuesday, next is Wednesday")]
    [InlineData("wed", "Leg Priority, Wednesday")]
    [InlineData("Thursday", "Leg Priority: nothing on Thursday, next is Friday")]
    [InlineData("Friday", "Leg Priority, Friday")]
    [InlineData("Saturday", "Leg Priority: nothing on Saturday, next is Monday")]
    public async Task Every_day_has_a_session_or_the_next_one(string day, string heading)
    {
        var run = await Run(day);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(heading, run.Output, StringComparison.Ordinal);
        Assert.Matches("week 1, about [0-9]+ min", run.Output);
        Assert.Contains("plans/leg-priority.workout(20): warning PEX1001: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_warned_session_shows_loads_rest_and_what_its_order_costs() =>
        Snapshot.Match((await Run("Wednesday")).Output);

    [Fact]
    public async Task Without_a_day_it_is_today() => Assert.Equal(0, (await Run()).ExitCode);

    [Theory]
    [InlineData("Someday")]
    [InlineData("T")]
    [InlineData("Monday", "Tuesday")]
    public async Task What_is_no_day_is_answered_with_the_usage(params string[] args)
    {
        var run = await Run(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Usage: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_build_shows_the_warning_at_its_line_and_goes_on()
    {
        string[] build =
            ["build", Project, "--no-restore", "--no-dependencies", "--no-incremental", "-c", Configuration];
        var run = await ProcessRun.Dotnet(build);

        Assert.Equal(0, run.ExitCode);
        var warnings = Warning().Matches(run.Output).Select(match => match.Value).Distinct();
        Assert.Equal(["leg-priority.workout(20,1): warning PEX1001"], warnings);
    }

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static Task<ProcessRun> Run(params string[] args) => ProcessRun.Dotnet(
        [Path.Combine(Project, "bin", Configuration, "net10.0", "QuickStart.dll"), .. args],
        environment: new Dictionary<string, string?> { ["GITHUB_ACTIONS"] = null });

    [GeneratedRegex(@"leg-priority\.workout\(\d+,\d+\): \w+ \w+")]
    private static partial Regex Warning();
}
