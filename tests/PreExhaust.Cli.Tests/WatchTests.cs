using System.Diagnostics;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

/// <summary>The real process, as somebody runs it beside an editor.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Only_what_changed_is_said_until_it_is_stopped()
    {
        _folder.Write("a.workout", "Bench Pres: 3x5\nSqat: 3x5\n");
        using var watch = Start();

        Assert.StartsWith("a.workout(1,1): error PEX0101", await Line(watch), StringComparison.Ordinal);
        Assert.StartsWith("a.workout(2,1): error PEX0101", await Line(watch), StringComparison.Ordinal);

        _folder.Write("a.workout", "// Moved, not changed.\nSqat: 3x5\nBench Press: 3x5 RIR 12\n");
        Assert.StartsWith("- a.workout(1,1): error PEX0101", await Line(watch), StringComparison.Ordinal);
        Assert.StartsWith("+ a.workout(3,", await Line(watch), StringComparison.Ordinal);

        Process.Start("kill", $"-INT {watch.Id}").WaitForExit();
        await watch.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(130, watch.ExitCode);
    }

    [Fact]
    public void Nothing_to_watch_is_wrong_usage()
    {
        var (exitCode, _, error) = InProcess.Run(_folder.Path, "watch", "nope");

        Assert.Equal(2, exitCode);
        Assert.Contains("no such file or folder", error, StringComparison.Ordinal);
    }

    private static async Task<string> Line(Process process) =>
        await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? "";

    private Process Start()
    {
        string[] words = [.. Interruptible.Dotnet, typeof(CommandLine).Assembly.Location, "watch", "."];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        return process;
    }
}
