using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("upper-lower.workout", "program", "Upper Lower")]
    [InlineData("upper-lower-5x5.workout", "program", "Upper/Lower", "5x5")]
    [InlineData("rest-3-sets-x.workout", "session", "rest: 3 sets // (x)")]
    [InlineData("my-press.workout", "exercise", "My Press")]
    public void A_new_file_has_nothing_to_remark_and_is_formatted(string file, params string[] what)
    {
        Assert.Equal(0, Run(["new", .. what]).ExitCode);

        var check = Run("check", file, "--fail-on", "hint");
        Assert.Equal((0, ""), (check.ExitCode, check.Output));
        Assert.Equal(0, Run("fmt", file, "--check").ExitCode);
    }

    [Fact]
    public void No_file_is_overwritten()
    {
        _folder.Write("push.workout", "mine");
        var (exitCode, _, error) = Run("new", "session", "Push");

        Assert.Equal(2, exitCode);
        Assert.Contains("push.workout is not written: it exists already", error, StringComparison.Ordinal);
        Assert.Equal("mine", _folder.Read("push.workout"));
    }

    [Theory]
    [InlineData("...")]
    [InlineData("a\"b")]
    [InlineData("a\nb")]
    public void A_name_needs_letters_and_no_quotes(string name) =>
        Assert.Equal(2, Run("new", "session", name).ExitCode);

    [Fact]
    public void A_folder_is_made_ready_once()
    {
        Assert.Equal(0, Run("init", "training").ExitCode);
        var check = Run("check", "training", "--fail-on", "hint");
        Assert.Equal((0, ""), (check.ExitCode, check.Output));

        var before = _folder.Read("training/.editorconfig");
        var (exitCode, _, error) = Run("init", "training");

        Assert.Equal(0, exitCode);
        Assert.Contains("kept plans/first.workout", error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("training/.editorconfig"));
    }

    [Fact]
    public void The_section_is_added_to_settings_that_exist()
    {
        _folder.Write(".editorconfig", "root = true");
        Run("init");

        Assert.StartsWith("root = true\n\n[*.workout]\n", _folder.Read(".editorconfig"), StringComparison.Ordinal);
    }

    private (int ExitCode, string Output, string Error) Run(params string[] args) => InProcess.Run(_folder.Path, args);
}
