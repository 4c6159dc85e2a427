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
    public static double Cost(string program, string folder, IEnumerable<string> arguments, string input = "")
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var before = Spent();
        using (var process = Process.Start(start)!)
        {
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
        }

        return Spent() - before;
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
