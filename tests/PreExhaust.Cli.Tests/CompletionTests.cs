using System.Diagnostics;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("preexhaust ch", "check")]
    [InlineData("preexhaust completion ", "bash\nfish\npwsh\nzsh")]
    [InlineData("preexhaust check --fo", "--format")]
    [InlineData("preexhaust check plans --format ", "github\njson\nsarif\ntext")]
    [InlineData("preexhaust check plans --only PEX91", "PEX9101\nPEX9102")]
    [InlineData("preexhaust list exercises --muscle ch", "chest")]
    [InlineData("preexhaust explain qu", "quads")]
    public void A_line_is_completed(string line, string expected)
    {
        var (exitCode, output, _) = InProcess.Run(_folder.Path, "complete", "--", line);

        var words = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => line.Contains("--", StringComparison.Ordinal)
                || !word.StartsWith("--", StringComparison.Ordinal));
        Assert.Equal((0, expected), (exitCode, string.Join('\n', words)));
    }

    [Fact]
    public async Task A_real_bash_completes()
    {
        _folder.Write("completion.bash", InProcess.Run(_folder.Path, "completion", "bash").Output);
        var tool = typeof(CommandLine).Assembly.Location;
        _folder.Write("try.bash", $$"""
            preexhaust() { dotnet "{{tool}}" "$@"; }
            source completion.bash
            COMP_LINE="preexhaust che" COMP_POINT=14
            _preexhaust
            printf '%s\n' "${COMPREPLY[@]}"
            complete -p preexhaust
            """);
        using var bash = Process.Start(new ProcessStartInfo("bash", "try.bash")
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
        })!;
        var output = await bash.StandardOutput.ReadToEndAsync();

        Assert.Equal("check\ncomplete -o default -F _preexhaust preexhaust\n", output);
    }
}
