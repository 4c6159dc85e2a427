using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

/// <summary>The real process at a pseudo-terminal, for what only shows there.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Colour = @"\e\[[0-9;]*m";

    // .NET itself tells a terminal how to send keys; the bar of a long check clears its line.
    private const string Escape = @"\e\[[0-9;]*[mK]";
    private const string Wrong = "Triceps Pushdown: 4x10 RIR 1, rest 60s\nBench Press: 5x5 75%, rest 3min\n";

    private readonly TemporaryFolder _folder = new();

    public TerminalTests() => _folder.Write("a.workout", Wrong);

    public void Dispose() => _folder.Dispose();

    [ToolTheory("script")]
    [InlineData("check a.workout")]
    [InlineData("show a.workout")]
    [InlineData("compare a.workout a.workout")]
    [InlineData("explain PEX1001")]
    public async Task A_person_sees_colour(string arguments) =>
        Assert.Matches(Colour, await Output(arguments));

    [ToolTheory("script")]
    [InlineData("check a.workout")]
    [InlineData("show a.workout")]
    public async Task A_person_may_do_without(string arguments) =>
        Assert.DoesNotMatch(Colour, await Output(arguments, "NO_COLOR=1"));

    [ToolTheory("script")]
    [InlineData("show a.workout")]
    [InlineData("check a.workout")]
    public async Task A_terminal_that_only_writes_is_only_written_to(string arguments) =>
        Assert.DoesNotMatch(Escape, await Output(arguments, "TERM=dumb"));

    [ToolTheory("script")]
    [InlineData("check a.workout --format json")]
    [InlineData("check a.workout --format sarif")]
    [InlineData("check a.workout --format github")]
    [InlineData("show a.workout --json")]
    [InlineData("completion bash")]
    public async Task What_programs_read_has_none_of_it(string arguments) =>
        Assert.DoesNotMatch(Colour, await Output(arguments));

    [ToolTheory("script")]
    [InlineData("show a.workout", 60)]
    [InlineData("compare a.workout a.workout", 80)]
    [InlineData("list exercises --muscle quads", 72)]
    public async Task Lines_fit_the_window(string arguments, int columns)
    {
        var output = await Output(arguments, "NO_COLOR=1", columns);

        Assert.All(output.Split('\n'), line => Assert.True(line.TrimEnd().Length <= columns, line));
    }

    [ToolFact("script")]
    public async Task A_long_check_shows_how_far_it_is_and_takes_the_bar_away()
    {
        for (var i = 0; i < 6000; i++)
            _folder.Write($"many/{i}.workout", Wrong);

        var output = await Output("check many --ignore PEX1001");

        Assert.Contains(" of 6000 files", output, StringComparison.Ordinal);
        Assert.EndsWith("\e[K6000 files checked: no findings", output.TrimEnd(), StringComparison.Ordinal);
    }

    private async Task<string> Output(string arguments, string setting = "", int columns = 100)
    {
        var tool = $"dotnet '{typeof(CommandLine).Assembly.Location}' {arguments}";
        var run = await ProcessRun.Of(
            "script",
            ["-qec", $"stty cols {columns} rows 40; export TERM=xterm-256color {setting}; {tool}", "/dev/null"],
            _folder.Path);
        return run.Output.ReplaceLineEndings("\n");
    }
}
