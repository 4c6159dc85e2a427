namespace PreExhaust.Roslyn;

/// <summary>What became of a step: its result, or the diagnostic of its failure.</summary>
/// <typeparam name="T">The result; compares by value.</typeparam>
internal sealed record Attempt<T>(T? Result, DiagnosticInfo? Failure)
    where T : class
{
    /// <summary>Runs a step.</summary>
    /// <param name="step">Its name.</param>
    /// <param name="file">The file to blame; empty for none.</param>
    /// <param name="run">What it does.</param>
    public static Attempt<T> At(string step, string file, Func<T?> run)
    {
        try
        {
            return new(run(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(null, Crash.At(step, file, exception));
        }
    }
}
