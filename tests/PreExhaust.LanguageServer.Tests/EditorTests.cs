using System.Text.Json;
using PreExhaust.LanguageServer.Tests.Editors;
using PreExhaust.Tests.Shared;

namespace PreExhaust.LanguageServer.Tests;

/// <summary>Real editors, which know nothing of this server but what docs/editors.md tells people to write.</summary>
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
        _folder.Write("settings.el", EditorSettings.Of("elisp"));
        var run = await Run("emacs", "-Q", "--batch", "-l", Script("emacs.el"));

        AssertWorks(run.Output, "diagnostic 0 ");
        Assert.Contains("\nend\n", run.Output, StringComparison.Ordinal);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    [ToolFact("vim", "/usr/share/vim-ale")]
    public async Task Vim_works_with_it()
    {
        var settings = _folder.Write("vimrc", "filetype on\npackadd! ale\n" + EditorSettings.Of("vim"));
        var run = await Run(
            "vim", "-N", "-u", settings, "-i", "NONE", "--not-a-term", "-T", "dumb", "-S", Script("vim.vim"));

        Assert.Equal(0, run.ExitCode);
        var output = _folder.Read("output");
        Assert.Contains(
            "diagnostic 0:0 The catalogue has no exercise 'Bench Pres'", output, StringComparison.Ordinal);
        Assert.Contains("hover **Back Squat**", output, StringComparison.Ordinal);
    }

    [ToolFact("kate", "xvfb-run", "dbus-run-session")]
    public async Task Kate_works_with_it()
    {
        _folder.Write("config/kate/lspclient/settings.json", EditorSettings.Of("json"));
        _folder.Write("data/org.kde.syntax-highlighting/syntax/workout.xml", EditorSettings.Of("xml"));
        var run = await Run("bash", Script("kate.sh"));

        Assert.Contains("PEX0101", run.Output, StringComparison.Ordinal);
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

    /// <summary>Runs an editor that finds <c>preexhaust</c> on its path, with a home of its own.</summary>
    private Task<ProcessRun> Run(string editor, params string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "PreExhaust.Cli.dll");
        var command = _folder.Write(
            "bin/preexhaust", $"#!/bin/sh\ndotnet '{tool}' \"$@\" | tee -a \"${{LSP_OUTPUT:-/dev/null}}\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return ProcessRun.Of(editor, arguments, _folder.Path, environment: new Dictionary<string, string?>
        {
            ["PATH"] = $"{Path.GetDirectoryName(command)}:{Environment.GetEnvironmentVariable("PATH")}",
            ["LSP_FILE"] = _folder.Write("a.workout", Text),
            ["LSP_COMMAND"] = JsonSerializer.Serialize(new[] { "dotnet", tool, "lsp" }),
            ["LSP_SETTINGS"] = _folder.PathOf("settings.el"),
            ["LSP_OUTPUT"] = _folder.PathOf("output"),
            ["HOME"] = _folder.Path,
            ["DOTNET_CLI_HOME"] = _folder.Path,
            ["XDG_CONFIG_HOME"] = _folder.PathOf("config"),
            ["XDG_DATA_HOME"] = _folder.PathOf("data"),
            ["XDG_RUNTIME_DIR"] = _folder.PathOf("run"),
        });
    }
}
