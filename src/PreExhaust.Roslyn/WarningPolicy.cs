using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Analysis;

namespace PreExhaust.Roslyn;

/// <summary>What a project makes of our warnings, whatever it makes of others.</summary>
/// <param name="WarningsAreErrors">Whether they fail the build.</param>
internal sealed record WarningPolicy(bool WarningsAreErrors)
{
    public const string Property = "WorkoutTreatWarningsAsErrors";

    public static WarningPolicy Read(AnalyzerConfigOptions options) =>
        new("true".Equals(BuildProperties.Read(options, Property), StringComparison.OrdinalIgnoreCase));

    public Severity Effective(Severity severity) =>
        severity == Severity.Warning && WarningsAreErrors ? Severity.Error : severity;
}
