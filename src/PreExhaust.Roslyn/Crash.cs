using PreExhaust.Analysis;

namespace PreExhaust.Roslyn;

/// <summary>
/// Makes a diagnostic of a bug of ours, so that it neither hides nor takes other files down.
/// </summary>
internal static class Crash
{
    /// <summary>A diagnostic of a bug.</summary>
    /// <param name="step">What failed.</param>
    /// <param name="file">The file to blame; empty for none.</param>
    /// <param name="exception">What was thrown.</param>
    public static DiagnosticInfo At(string step, string file, Exception exception)
    {
        var place = exception.StackTrace?.Split('\n')[0].Trim() ?? "unknown place";
        var thrown = $"{exception.GetType().Name}: {exception.Message.Replace('\r', ' ').Replace('\n', ' ')}";
        var message = $"PreExhaust failed in its step {step} ({thrown}, {place}). This is a bug; please report it.";
        return DiagnosticInfo.AtStart(file, Descriptors.Crash, Severity.Error, message);
    }
}
