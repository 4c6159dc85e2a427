using System.Diagnostics;
using System.IO.Pipelines;
using PreExhaust.LanguageServer;

namespace PreExhaust.Benchmarks.Editing;

/// <summary>A language server and the two streams to and from it.</summary>
/// <param name="ToServer">What it reads.</param>
/// <param name="FromServer">What it writes.</param>
internal sealed record ServerConnection(Stream ToServer, Stream FromServer) : IDisposable
{
    /// <summary>A server in this process, whose memory can be looked at.</summary>
    public static ServerConnection InProcess()
    {
        var (toServer, toClient) = (new Pipe(), new Pipe());
        _ = WorkoutLanguageServer.Run(toServer.Reader.AsStream(), toClient.Writer.AsStream(), "0.0.0");
        return new(toServer.Writer.AsStream(), toClient.Reader.AsStream());
    }

    /// <summary>A server as editors start it.</summary>
    /// <param name="tool">The native command line.</param>
    public static ServerConnection Start(string tool)
    {
        var start = new ProcessStartInfo(tool, ["lsp"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        return new(process.StandardInput.BaseStream, new BufferedStream(process.StandardOutput.BaseStream));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ToServer.Dispose();
        FromServer.Dispose();
    }
}
