using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

/// <summary>The real process: exit codes and streams, as a script sees them.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_clean_file_returns_0_and_leaves_the_output_empty()
    {
        _folder.Write("a.workout", "Bench Press: 3x5");
        var run = await Run([], "check", "a.workout");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal("1 file checked: no findings", run.Error.Trim());
    }

    [Fact]
    public async Task Standard_input_is_checked_and_findings_go_to_the_output_without_colour()
    {
        var run = await Run([.. "Bench Pres: 3x5"u8], "check", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("<stdin>(1,1): error PEX", run.Output, StringComparison.Ordinal);
        Assert.Equal("1 file checked: 1 error", run.Error.Trim());
    }

    [Fact]
    public async Task Formatting_is_a_filter()
    {
        var run = await Run([.. "Bench Press  3 × 5\r\n"u8], "fmt", "-");

        Assert.Equal((0, "Bench Press: 3x5\r\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Wrong_usage_returns_2()
    {
        var run = await Run([], "check", "missing");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task What_the_folder_configures_decides_the_exit_code()
    {
        _folder.Write(".editorconfig", "root = true\n[*.workout]\npreexhaust_preset = strict\n");
        _folder.Write("a.workout", "allow PEX1001: arms first\nBench Press: 3x5\n");
        var run = await Run([], "check", "a.workout", "--fail-on", "warning");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.workout(1,7): warning PEX0302: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_printed()
    {
        var run = await Run([], "--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\s*$", run.Output);
    }

    [Fact]
    public async Task A_huge_line_gives_a_diagnostic_and_no_stack_trace()
    {
        _folder.Write("huge.workout", new string('x', 10_000_000));
        var run = await Run([], "check", "huge.workout");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("huge.workout(", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.Length < 10_000);
    }

    private Task<ProcessRun> Run(byte[] input, params string[] args) => ProcessRun.Dotnet(
        [typeof(CommandLine).Assembly.Location, .. args], _folder.Path, input);
}
