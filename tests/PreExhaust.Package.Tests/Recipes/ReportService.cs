using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace PreExhaust.Package.Tests.Recipes;

/// <summary>A service on this machine that takes reports by HTTP.</summary>
internal sealed class ReportService : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpListener _listener = new();
    private readonly Channel<string> _reports = Channel.CreateUnbounded<string>();

    public ReportService()
    {
        Address = $"http://localhost:{FreePort()}/sarif/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Take();
    }

    public string Address { get; }

    /// <summary>The next report that comes.</summary>
    public Task<string> Report() => _reports.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task Take()
    {
        while (_listener.IsListening)
        {
            var request = await _listener.GetContextAsync();
            using var reader = new StreamReader(request.Request.InputStream);
            await _reports.Writer.WriteAsync(await reader.ReadToEndAsync());
            request.Response.Close();
        }
    }
}
