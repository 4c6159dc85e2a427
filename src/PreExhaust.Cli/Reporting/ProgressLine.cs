namespace PreExhaust.Cli.Reporting;

/// <summary>Counts files in the last line of a terminal while a long check runs; says nothing anywhere else.</summary>
internal sealed class ProgressLine(Host host) : IDisposable
{
    private const long FirstAfter = 800;
    private const long Every = 100;
    private const string ClearLine = "\r\e[K";

    private long _next = Environment.TickCount64 + FirstAfter;
    private bool _isShown;

    /// <summary>So many files are checked.</summary>
    public void Report(int files)
    {
        if (!host.ShowsProgress || Environment.TickCount64 < _next)
            return;
        _next = Environment.TickCount64 + Every;
        _isShown = true;
        host.Error.Write(FormattableString.Invariant($"{ClearLine}checked {files} files ..."));
    }

    public void Dispose()
    {
        if (_isShown)
            host.Error.Write(ClearLine);
    }
}
