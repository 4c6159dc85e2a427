using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static readonly string[] Words =
    [
        "", "-", "--", "--fix", "--fix=perhaps", "--dry-run", "--check", "--diff", "--format nope", "--format json",
        "--format", "--fail-on x", "--fail-on=", "--only PEX1", "--ignore", "--baseline a.workout", "--baseline",
        "--write-baseline=perhaps", "--week x", "--week -1", "--week 9999999999", "--athlete nope", "--session nope",
        "--json",
        "--muscle nope", "--equipment", "--output a.workout", "exercises", "program", "bash", "PEX1001", "@a", "-x",
    ];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Help_shows_examples_and_exit_codes() => Snapshot.Match(Succeed("check", "--help"));

    [Fact]
    public void Help_of_the_whole_tool_lists_the_commands() => Snapshot.Match(Succeed("--help"));

    [Fact]
    public void Help_of_formatting_shows_examples_and_exit_codes() => Snapshot.Match(Succeed("fmt", "--help"));

    [Theory]
    [InlineData("See preexhaust --help")]
    [InlineData("See preexhaust --help", "chek")]
    [InlineData("See preexhaust check --help", "check")]
    [InlineData("See preexhaust fmt --help", "fmt")]
    [InlineData("--format takes text, github, sarif, json, not 'xml'", "check", "a", "--format", "xml")]
    [InlineData("--fail-on takes error, warning, info, hint, never, not '1'", "check", "a", "--fail-on", "1")]
    [InlineData("nope: no such file or folder", "check", "nope")]
    [InlineData("there is no option '--fial-on'", "check", "a", "--fial-on", "error")]
    [InlineData(". is a folder; name one of its files", "show", ".")]
    [InlineData("'': no such file or folder", "check", "")]
    [InlineData(".: no .workout file in this folder", "check", ".")]
    public void Wrong_usage_says_what_is_wrong_and_returns_2(string expected, params string[] args)
    {
        var (exitCode, output, error) = InProcess.Run(_folder.Path, args);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("fmt")]
    [InlineData("show")]
    [InlineData("compare")]
    [InlineData("explain")]
    [InlineData("list")]
    [InlineData("new")]
    [InlineData("completion")]
    public void No_words_are_a_defect_of_the_tool(string command)
    {
        string[] first = ["", "--fix", "--fix --dry-run", "--write-baseline --baseline b.json"];
        _folder.Write("a.workout", "Bench Press: 3x5\n");
        foreach (var words in first.SelectMany(_ => Words, (one, other) => $"{one} {other} a.workout"))
        {
            string[] args = [command, .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
            var (exitCode, _, error) = InProcess.Run(_folder.Path, args);
            Assert.True(exitCode is 0 or 1 or 2, $"{string.Join(' ', args)}: {error}");
        }
    }

    [Fact]
    public void A_defect_of_the_tool_is_one_line_that_names_the_place_for_reports()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var host = new Host(output, error, Throw, Throw, _folder.Path);

        Assert.Equal(3, new CommandLine(host).Run(["check", "-"]));
        Assert.Matches(
            @"^preexhaust: internal error: InvalidOperationException: two lines Please report .* https://\S+/issues\s$",
            error.ToString());
    }

    private static Stream Throw() => throw new InvalidOperationException("two\nlines");

    private string Succeed(params string[] args)
    {
        var (exitCode, output, error) = InProcess.Run(_folder.Path, args);
        Assert.Equal((0, ""), (exitCode, error));
        return output;
    }
}
