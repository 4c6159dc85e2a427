using System.Text.Json;
using PreExhaust.Tests.Shared;

namespace PreExhaust.LanguageServer.Tests;

/// <summary>Real editors, which know nothing of this server but its command.</summary>
public sealed class EditorTests : IDisposable
{
    private const string Text = "Bench Pres: 3x5\nBack Squat 3 x 5\nLeg Press: 3x10 R\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ToolFact("nvim")]
    public async Task Neovim_works_with_it()
    {
        var run = await Run("nvim", "--headless", "-u", "NONE", "-i", "NONE", "-c", $"luafile {Script("neovim.lua")}");

        AssertWorks(run.Output, "diagnostic 0:0 ");
        Assert.Contains("exit 0", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [ToolFact("emacs")]
    public async Task Emacs_works_with_it()
    {
        var run = await Run("emacs", "-Q", "--batch", "-l", Script("emacs.el"));

        AssertWorks(run.Output, "diagnostic 0 ");
        Assert.Contains("\nend\n", run.Output, StringComparison.Ordinal);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private static void AssertWorks(string output, string diagnostic)
    {
        Assert.Contains(diagnostic, output, StringComparison.Ordinal);
        Assert.Contains("The catalogue has no exercise 'Bench Pres'", output, StringComparison.Ordinal);
        Assert.Contains("hover **Back Squat**", output, StringComparison.Ordinal);
        Assert.Contains("completion true", output, StringComparison.Ordinal);
        Assert.Contains("action Barbell Bench Press: 3x5", output, StringComparison.Ordinal);
        Assert.Contains("format Back Squat: 3x5", output, StringComparison.Ordinal);
        Assert.Contains("rename Front Squat: 3x5", output, StringComparison.Ordinal);
        Assert.DoesNotContain("FAIL", output, StringComparison.Ordinal);
    }

    private static string Script(string name) =>
        Repository.PathOf("tests", "PreExhaust.LanguageServer.Tests", "Editors", name);

    private Task<ProcessRun> Run(string editor, params string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "PreExhaust.Cli.dll");
        return ProcessRun.Of(editor, arguments, _folder.Path, environment: new Dictionary<string, string?>
        {
            ["LSP_FILE"] = _folder.Write("a.workout", Text),
            ["LSP_COMMAND"] = JsonSerializer.Serialize(new[] { "dotnet", tool, "lsp" }),
            ["HOME"] = _folder.Path,
            ["DOTNET_CLI_HOME"] = _folder.Path,
        });
    }
}
