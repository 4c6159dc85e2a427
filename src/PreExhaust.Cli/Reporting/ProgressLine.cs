namespace PreExhaust.Cli.Reporting;

/// <summary>A bar in the last line of a terminal while a long check runs; says nothing anywhere else.</summary>
internal sealed class ProgressLine(Host host) : IDisposable
{
    private const long FirstAfter = 800;
    private const long Every = 100;
    private const int BarWidth = 30;
    private const string ClearLine = "\r\e[K";

    private long _next = Environment.TickCount64 + FirstAfter;
    private bool _isShown;

    /// <summary>So many files are checked of those found.</summary>
    public void Report(int files, int found)
    {
        if (!host.ShowsProgress || Environment.TickCount64 < _next)
            return;
        _next = Environment.TickCount64 + Every;
        _isShown = true;
        var bar = new string('#', (int)((long)BarWidth * files / Math.Max(found, files))).PadRight(BarWidth, '.');
        host.Error.Write(FormattableString.Invariant($"{ClearLine}[{bar}] {files} of {found} files"));
    }

    public void Dispose()
    {
        if (_isShown)
            host.Error.Write(ClearLine);
    }
}
