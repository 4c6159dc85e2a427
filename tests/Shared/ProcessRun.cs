using System.Diagnostics;

namespace PreExhaust.Tests.Shared;

/// <summary>What a process returned and wrote.</summary>
internal sealed record ProcessRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs <c>dotnet</c> to its end; a process that hangs is killed and fails the test.</summary>
    public static Task<ProcessRun> Dotnet(
        IEnumerable<string> arguments,
        string? directory = null,
        byte[]? input = null,
        IReadOnlyDictionary<string, string?>? environment = null) =>
        Of("dotnet", arguments, directory, input, environment);

    /// <summary>Runs a program to its end; a process that hangs is killed and fails the test.</summary>
    public static async Task<ProcessRun> Of(
        string program,
        IEnumerable<string> arguments,
        string? directory = null,
        byte[]? input = null,
        IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory ?? Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(input ?? []);
        process.StandardInput.Close();

        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.");
        }

        return new(process.ExitCode, await output, await error);
    }
}
