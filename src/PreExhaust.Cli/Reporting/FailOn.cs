using PreExhaust.Analysis;

namespace PreExhaust.Cli.Reporting;

/// <summary>The quietest finding that fails a check.</summary>
internal enum FailOn
{
    Error,
    Warning,
    Info,
    Hint,
    Never,
}

/// <summary>Compares findings with a <see cref="FailOn"/>.</summary>
internal static class FailOnExtensions
{
    public static bool IsReachedBy(this FailOn failOn, Severity severity) => failOn switch
    {
        FailOn.Error => severity >= Severity.Error,
        FailOn.Warning => severity >= Severity.Warning,
        FailOn.Info => severity >= Severity.Info,
        FailOn.Hint => true,
        _ => false,
    };
}
