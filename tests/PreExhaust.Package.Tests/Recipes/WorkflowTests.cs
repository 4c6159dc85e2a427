using System.Text.Json;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests.Recipes;

/// <summary>What runs on a server, run here.</summary>
[Collection(nameof(Workspace))]
public sealed class WorkflowTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Project = """
        <Project>
          <Target Name="Build">
            <Message Text="The app is built." Importance="high" />
          </Target>
        </Project>
        """;

    public static TheoryData<string> Files => [Recipe.Workflow, Recipe.Script, Recipe.Hook];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_page_shows_what_there_is_to_copy(string file) =>
        Assert.Contains($"\n{Recipe.Text(file)}```\n", Recipe.Text("docs/ci.md"), StringComparison.Ordinal);

    [Fact]
    public void The_workflow_may_and_does_hand_over_what_was_found()
    {
        var workflow = new Workflow(Recipe.Text(Recipe.Workflow));

        var upload = Assert.Single(
            workflow.Steps, step => Uses(step).Contains("/upload-sarif@", StringComparison.Ordinal));

        Assert.Equal("workouts.sarif", upload["sarif_file"]);
        Assert.Contains("!cancelled()", upload["if"], StringComparison.Ordinal);
        Assert.Equal("write", workflow.Permissions["security-events"]);
        Assert.Equal("read", workflow.Permissions["contents"]);
    }

    [ToolFact("bash")]
    public async Task The_steps_of_the_workflow_build_check_and_leave_a_report()
    {
        var workspace = package.NewWorkspace();
        await workspace.New("workout-app", "-n", "Gym", "-o", ".");
        var steps = new Workflow(Recipe.Text(Recipe.Workflow)).Steps.Where(s => s.ContainsKey("run")).ToList();
        Assert.Equal(["Build", "Install", "Check", "Format"], steps.Select(step => step["name"]));
        await workspace.Bash("dotnet tool uninstall --global PreExhaust.Cli || true");

        foreach (var step in steps)
        {
            var run = await workspace.Bash(workspace.WithVersion(step["run"]), ("GITHUB_ACTIONS", "true"));
            Assert.True(run.ExitCode == 0, run.Output + run.Error);
        }

        Assert.Empty(RulesIn(workspace.Read("workouts.sarif")));

        workspace.Write("plans/push.workout", Recipe.Bad);
        var check = await workspace.Bash(steps[2]["run"], ("GITHUB_ACTIONS", "true"));
        Assert.Equal(1, check.ExitCode);
        Assert.Equal(["PEX1001"], RulesIn(workspace.Read("workouts.sarif")));
    }

    [ToolFact("bash", "curl")]
    public async Task The_script_builds_checks_and_hands_the_report_over()
    {
        var workspace = package.NewWorkspace();
        workspace.Write("plans/push.workout", Recipe.Good);
        using var service = new ReportService();
        var script = workspace.WithVersion(Recipe.Text(Recipe.Script));

        var clean = await workspace.Bash(script, ("SARIF_URL", service.Address));
        Assert.True(clean.ExitCode == 0, clean.Output + clean.Error);
        Assert.Empty(RulesIn(await service.Report()));

        workspace.Write("plans/push.workout", Recipe.Bad);
        workspace.Write("Gym.csproj", Project);
        var bad = await workspace.Bash(script, ("SARIF_URL", service.Address));
        Assert.Equal(1, bad.ExitCode);
        Assert.Contains("The app is built.", bad.Output, StringComparison.Ordinal);
        Assert.Contains("plans/push.workout(3,1): warning PEX1001: ", bad.Output, StringComparison.Ordinal);
        Assert.Equal(["PEX1001"], RulesIn(await service.Report()));
    }

    private static string Uses(Dictionary<string, string> step) => step.GetValueOrDefault("uses", "");

    private static IEnumerable<string> RulesIn(string sarif)
    {
        using var report = JsonDocument.Parse(sarif);
        return report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("ruleId").GetString()!)
            .ToList();
    }
}
