using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests;

/// <summary>What <c>dotnet new</c> makes of the templates.</summary>
[Collection(nameof(Workspace))]
public sealed class TemplateTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public async Task An_app_prints_its_plan_and_takes_new_files()
    {
        var workspace = package.NewWorkspace();

        await workspace.New("workout-app", "-n", "garage-gym", "-o", ".");
        await workspace.New("workout", "-n", "Upper A", "--kind", "session", "-o", "plans");
        await workspace.New("workout", "-n", "Five of Five", "-o", "plans");

        await workspace.Dotnet("build", "-warnaserror", "-nologo");
        Snapshot.Match((await workspace.Dotnet("bin/Debug/net10.0/garage-gym.dll")).Output.ReplaceLineEndings("\n"));
        Assert.StartsWith("session \"Upper A\"\n", workspace.Read("plans/upper-a.workout"), StringComparison.Ordinal);
        var program = workspace.Read("plans/five-of-five.workout");
        Assert.StartsWith("program \"Five of Five\"\n", program, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_may_have_another_framework_and_a_dotted_name()
    {
        var workspace = package.NewWorkspace();

        await workspace.New("workout-app", "-n", "My.Gym", "-f", "net8.0", "--no-restore");

        Assert.Contains("<TargetFramework>net8.0<", workspace.Read("My.Gym/My.Gym.csproj"), StringComparison.Ordinal);
        Assert.StartsWith("using My.Gym.Plans;", workspace.Read("My.Gym/Program.cs"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(workspace.Folder, "My.Gym", "obj")));
    }

    [ToolFact("bash")]
    public async Task What_the_templates_write_has_nothing_to_remark_and_is_formatted()
    {
        var workspace = package.NewWorkspace();
        await workspace.InstallTool();
        await workspace.New("workout-app", "-n", "Gym", "-o", ".", "--no-restore");
        await workspace.New("workout", "-n", "Push", "--kind", "session");
        await workspace.New("workout", "-n", "Upper Lower");

        var run = await workspace.Bash("preexhaust check . --fail-on hint && preexhaust fmt . --check");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("3 files checked", run.Error, StringComparison.Ordinal);
    }
}
