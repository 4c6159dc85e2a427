namespace PreExhaust.Roslyn;

/// <summary>What became of a step: its result, or the diagnostic of its failure.</summary>
/// <typeparam name="T">The result; compares by value.</typeparam>
internal sealed record Attempt<T>(T? Result, DiagnosticInfo? Failure)
    where T : class
{
    /// <summary>Runs a step.</summary>
    /// <param name="file">The file to blame; empty for none.</param>
    /// <param name="step">The step.</param>
    public static Attempt<T> At(string file, Func<T> step)
    {
        try
        {
            return new(step(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(null, Crash.At(file, exception));
        }
    }
}
