using System.Diagnostics;
using System.Text;

namespace PreExhaust.Samples.Tests;

/// <summary>A program at a terminal, which <c>script</c> plays, and somebody who waits for what they answer.</summary>
internal sealed class TerminalSession : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    public TerminalSession(string command, IReadOnlyDictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo("script", ["-qec", command, "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
    }

    /// <summary>Types as soon as a text is on the screen; returns what came up to then.</summary>
    public async Task<string> Answer(string text, string typed)
    {
        var seen = await ReadTo(text);
        await _process.StandardInput.WriteAsync(typed);
        await _process.StandardInput.FlushAsync();
        return seen;
    }

    /// <summary>What comes up to a text; fails when the program ends before it.</summary>
    public async Task<string> ReadTo(string text)
    {
        using var timeout = new CancellationTokenSource(Patience);
        var buffer = new char[4096];
        int end;
        while ((end = _output.ToString().IndexOf(text, StringComparison.Ordinal)) < 0)
        {
            var read = await _process.StandardOutput.ReadAsync(buffer, timeout.Token);
            Assert.True(read > 0, $"'{text}' never came, but:\n{_output}");
            _output.Append(buffer, 0, read);
        }

        var seen = _output.ToString(0, end + text.Length);
        _output.Remove(0, seen.Length);
        return seen;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
