using PreExhaust.Tests.Shared;
using YamlDotNet.RepresentationModel;

namespace PreExhaust.Package.Tests.Recipes;

/// <summary>What happens before a commit.</summary>
[Collection(nameof(Workspace))]
public sealed class HookTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Plan = "plans/push day.workout";
    private const string Unformatted = "session Push\n\nBench Press: 5 x 5 75%, rest 3 min\n";

    [ToolFact("bash", "git")]
    public async Task A_commit_with_a_bad_file_is_refused_and_nothing_is_changed()
    {
        var workspace = await Repository();
        workspace.Write(Plan, Recipe.Bad);

        var commit = await workspace.Bash("git add -A && git commit -m bad");

        Assert.NotEqual(0, commit.ExitCode);
        Assert.Contains($"{Plan}(3,1): warning PEX1001: ", commit.Output + commit.Error, StringComparison.Ordinal);
        Assert.NotEqual(0, (await workspace.Bash("git rev-parse --verify HEAD")).ExitCode);
        Assert.Equal(Recipe.Bad, workspace.Read(Plan));
    }

    [ToolFact("bash", "git")]
    public async Task A_good_file_is_committed_formatted()
    {
        var workspace = await Repository();
        workspace.Write(Plan, Unformatted);

        await Succeed(workspace, "git add -A && git commit -m good");

        Assert.Equal(Recipe.Good, await Committed(workspace));
        Assert.Equal(Recipe.Good, workspace.Read(Plan));
        Assert.Equal("", (await workspace.Bash("git status --porcelain")).Output);
    }

    [ToolFact("bash", "git")]
    public async Task What_is_not_staged_neither_hinders_nor_helps()
    {
        var workspace = await Repository();
        workspace.Write(Plan, Unformatted);
        await Succeed(workspace, "git add -A");
        workspace.Write(Plan, Recipe.Bad);

        await Succeed(workspace, "git commit -m good");
        Assert.Equal(Recipe.Good, await Committed(workspace));
        Assert.Equal(Recipe.Bad, workspace.Read(Plan));

        await Succeed(workspace, "git add -A");
        workspace.Write(Plan, Recipe.Good);
        Assert.NotEqual(0, (await workspace.Bash("git commit -m bad")).ExitCode);
    }

    [ToolFact("bash", "git")]
    public async Task Where_only_named_files_are_committed_nothing_is_left_behind()
    {
        var workspace = await Repository();
        workspace.Write(Plan, Recipe.Good);
        await Succeed(workspace, "git add -A && git commit -m plan");
        workspace.Write(Plan, Unformatted.Replace("75%", "70%", StringComparison.Ordinal));

        var commit = await workspace.Bash($"git commit -m named -- '{Plan}'");
        Assert.NotEqual(0, commit.ExitCode);
        Assert.Contains($"{Plan}\n", commit.Output + commit.Error, StringComparison.Ordinal);

        await Succeed(workspace, $"preexhaust fmt '{Plan}' && git commit -m named -- '{Plan}'");
        Assert.Equal("", (await workspace.Bash("git status --porcelain")).Output);
        Assert.Equal(workspace.Read(Plan), await Committed(workspace));
    }

    [ToolFact("bash", "git")]
    public async Task Files_of_before_count_and_commits_without_plans_are_left_alone()
    {
        var workspace = await Repository();
        workspace.Write("plans/own.workout", "exercise Gym Press like Leg Press\n  alias press of my gym\n");
        workspace.Write(".editorconfig", "root = true\n\n[*.workout]\ndotnet_diagnostic.PEX1001.severity = none\n");
        await Succeed(workspace, "git add -A && git commit -m own");

        workspace.Write(Plan, Recipe.Bad + "Gym Press: 3x8-10 RIR 2, rest 2min\n");
        await Succeed(workspace, "git add -A && git commit -m plan");

        workspace.Write("notes.txt", "notes");
        await Succeed(workspace, $"git rm -q '{Plan}' && git add -A && PATH=/usr/bin:/bin git commit -m notes");
    }

    [ToolFact("bash", "git")]
    public async Task The_hooks_of_the_framework_check_and_format()
    {
        var workspace = await Repository();
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Recipe.Text(".pre-commit-hooks.yaml")));
        var hooks = ((YamlSequenceNode)yaml.Documents[0].RootNode)
            .ToDictionary(hook => $"{hook["id"]}", hook => $"{hook["entry"]}");

        workspace.Write(Plan, Recipe.Bad);
        Assert.Equal(1, (await workspace.Bash($"{hooks["preexhaust-check"]} '{Plan}'")).ExitCode);
        workspace.Write(Plan, Unformatted);
        Assert.Equal(0, (await workspace.Bash($"{hooks["preexhaust-check"]} '{Plan}'")).ExitCode);
        Assert.Equal(0, (await workspace.Bash($"{hooks["preexhaust-fmt"]} '{Plan}'")).ExitCode);
        Assert.Equal(Recipe.Good, workspace.Read(Plan));
    }

    private static async Task<string> Committed(Workspace workspace) =>
        (await workspace.Bash($"git show 'HEAD:{Plan}'")).Output;

    private static async Task Succeed(Workspace workspace, string script)
    {
        var run = await workspace.Bash(script);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    /// <summary>An empty repository with the hook.</summary>
    private async Task<Workspace> Repository()
    {
        var workspace = package.NewWorkspace();
        await workspace.InstallTool();
        await Succeed(workspace, "git init -q && git config user.name A && git config user.email a@b.c");
        workspace.Write(".git/hooks/pre-commit", Recipe.Text(Recipe.Hook));
        await Succeed(workspace, "chmod +x .git/hooks/pre-commit && echo nuget.config > .git/info/exclude");
        return workspace;
    }
}
