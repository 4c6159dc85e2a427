using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PreExhaust.Benchmarks;

/// <summary>What programs cost the processor, as Unix counts it.</summary>
internal static partial class ChildProcess
{
    private const int Children = -1;

    /// <summary>Runs a program to its end, its output thrown away.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">What it is told.</param>
    /// <param name="input">What it reads.</param>
    /// <returns>The milliseconds that all processors spent on it, in it and for it.</returns>
    public static double Cost(string program, string folder, IEnumerable<string> arguments, string input = "") =>
        Measure(program, folder, arguments, input, out _).Processor;

    /// <summary>Runs a program that must succeed, its output thrown away.</summary>
    public static Cost Run(string program, string folder, IEnumerable<string> arguments)
    {
        var cost = Measure(program, folder, arguments, "", out var exitCode);
        return exitCode == 0
            ? cost
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed in {folder}.");
    }

    private static Cost Measure(
        string program, string folder, IEnumerable<string> arguments, string input, out int exitCode)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var before = Spent();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        exitCode = process.ExitCode;
        return new(Spent() - before, watch.Elapsed.TotalMilliseconds);
    }

    private static double Spent()
    {
        if (ReadUsage(Children, out var usage) != 0)
            throw new InvalidOperationException("The system does not say what processes cost.");
        return ((usage.UserSeconds + usage.SystemSeconds) * 1e3) + ((usage.UserMicros + usage.SystemMicros) / 1e3);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int ReadUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private readonly record struct Usage(long UserSeconds, long UserMicros, long SystemSeconds, long SystemMicros);
}
