using System.Diagnostics;
using System.Globalization;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

/// <summary>The real process, cut short by whoever runs it or reads what it prints.</summary>
public sealed class StopTests : IDisposable
{
    private const int Files = 2000;
    private const int FilesToReport = 400;
    private const string Unformatted = "Bench Press  3 × 5\n";
    private const string Formatted = "Bench Press: 3x5\n";
    private static readonly string Dotnet = string.Join(' ', Interruptible.Dotnet);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_check_that_is_interrupted_returns_130()
    {
        WriteFiles();
        using var check = Start($"exec {Dotnet} \"$0\" check .");

        await Interrupt(check);

        Assert.Equal(130, check.ExitCode);
        Assert.DoesNotContain("   at ", await check.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_formatter_leaves_whole_files_and_nothing_else()
    {
        WriteFiles();
        using var fmt = Start($"exec {Dotnet} \"$0\" fmt .");
        while (_folder.Read(NameOf(0)) == Unformatted && !fmt.HasExited)
            await Task.Delay(10);

        await Interrupt(fmt);

        Assert.Equal(130, fmt.ExitCode);
        Assert.Equal(Files, Directory.GetFileSystemEntries(_folder.Path).Length);
        var texts = Enumerable.Range(0, Files).Select(i => _folder.Read(NameOf(i))).Distinct().Order();
        Assert.Equal([Unformatted, Formatted], texts);
    }

    [Theory]
    [InlineData("check . --fail-on hint")]
    [InlineData("check . --format sarif")]
    [InlineData("fmt . --diff")]
    [InlineData("list exercises")]
    public async Task Who_reads_only_the_first_line_hears_of_nothing_wrong(string arguments)
    {
        WriteFiles("Bench Pres: 3x5\nBench Press  3 × 5\n", FilesToReport);
        using var run = Start($"dotnet \"$0\" {arguments} | head -n 1");

        var output = await run.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        var error = await run.StandardError.ReadToEndAsync().WaitAsync(Patience);

        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("preexhaust:", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_is_no_defect_of_the_program()
    {
        _folder.Write("a.workout", "Bench Pres: 3x5\n");
        using var run = Start("exec dotnet \"$0\" check . > /dev/full");

        var error = await run.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await run.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("preexhaust: the output cannot be written: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("internal error", error, StringComparison.Ordinal);
    }

    private static async Task Interrupt(Process process)
    {
        while (!process.HasExited)
        {
            using var kill = Process.Start("kill", $"-INT {process.Id}");
            await kill.WaitForExitAsync().WaitAsync(Patience);
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(100));
        }
    }

    private static string NameOf(int file) => string.Create(CultureInfo.InvariantCulture, $"{file:D4}.workout");

    private void WriteFiles(string text = Unformatted, int files = Files)
    {
        for (var i = 0; i < files; i++)
            _folder.Write(NameOf(i), text);
    }

    private Process Start(string script) => Process.Start(
        new ProcessStartInfo("bash", ["-c", script, typeof(CommandLine).Assembly.Location])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
