namespace PreExhaust.Benchmarks;

/// <summary>Time of the processor, which other programs change little.</summary>
internal static class ProcessorTime
{
    /// <summary>The milliseconds that all processors spend on something.</summary>
    public static double Milliseconds(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
