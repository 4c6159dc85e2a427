using PreExhaust.Analysis;

namespace PreExhaust.Roslyn;

/// <summary>
/// Makes a diagnostic of a bug of ours, so that it neither hides nor takes other files down.
/// </summary>
internal static class Crash
{
    public static DiagnosticInfo At(string file, Exception exception) =>
        DiagnosticInfo.AtStart(file, Descriptors.Crash, Severity.Error, MessageOf(exception));

    public static string MessageOf(Exception exception)
    {
        var place = exception.StackTrace?.Split('\n')[0].Trim() ?? "unknown place";
        return $"PreExhaust failed: {exception.GetType().Name}: {exception.Message.Replace('\n', ' ')} ({place}). "
            + "This is a bug; please report it.";
    }
}
