using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

/// <summary>What cannot be read or written, whoever runs it: the files of <c>/proc</c> refuse root, too.</summary>
public sealed class BadTargetTests : IDisposable
{
    private const string Unreadable = "/proc/self/mem";

    private readonly TemporaryFolder _folder = new();

    public BadTargetTests() => _folder.Write("a.workout", "Bench Press: 3x5\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check", Unreadable)]
    [InlineData("check", "--fix", Unreadable)]
    [InlineData("fmt", Unreadable)]
    [InlineData("fmt", "--check", Unreadable)]
    [InlineData("show", Unreadable)]
    [InlineData("show", "a.workout", "--athlete", Unreadable)]
    [InlineData("compare", "a.workout", Unreadable)]
    [InlineData("check", "a.workout", "--baseline", Unreadable)]
    public void An_unreadable_file_is_told_in_one_line(params string[] args) => Refused(args, "cannot be read");

    [Theory]
    [InlineData("new", "program", "Push", "--output", "/proc/push.workout")]
    [InlineData("new", "session", "Push", "--output", "a.workout/push.workout")]
    public void A_target_that_refuses_is_told_in_one_line(params string[] args) => Refused(args, "is not written");

    [Theory]
    [InlineData("/proc/known.json")]
    [InlineData("a.workout/known.json")]
    [InlineData(".")]
    public void A_baseline_that_cannot_be_written_is_told(string file) =>
        Refused(["check", "a.workout", "--baseline", file, "--write-baseline"], "cannot be written");

    [Fact]
    public void A_folder_that_takes_nothing_is_told_for_each_file()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var (exitCode, _, error) = InProcess.Run("/proc", "init");

        Assert.Equal(2, exitCode);
        Assert.All(
            error.TrimEnd().Split('\n'),
            line => Assert.Contains(" is not written: ", line, StringComparison.Ordinal));
    }

    private void Refused(string[] args, string reason)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var (exitCode, output, error) = InProcess.Run(_folder.Path, args);

        Assert.Equal(2, exitCode);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n'), line => line.Contains(reason, StringComparison.Ordinal));
        Assert.Equal("Bench Press: 3x5\n", _folder.Read("a.workout"));
    }
}
