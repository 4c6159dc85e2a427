using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PreExhaust.Configuration;

/// <summary>The keys and words of <c>.editorconfig</c> files that mean something here.</summary>
internal static class Keys
{
    public const string Preset = "preexhaust_preset";
    public const string OwnPrefix = "preexhaust";
    public const string DiagnosticPrefix = "dotnet_diagnostic.";
    public const string SeveritySuffix = ".severity";
    public const string OfAllAnalyzers = "dotnet_analyzer_diagnostic.severity";

    public const string OfCategory =
        "dotnet_analyzer_diagnostic.category-" + WorkoutConfiguration.Category + SeveritySuffix;

    /// <summary>What the standard calls not setting a key at all.</summary>
    public const string Unset = "unset";

    /// <summary>The severities as people write them.</summary>
    public const string SeverityWords = "error, warning, suggestion, silent, none, default";

    public static ReportDiagnostic? Severity(string? word) => word?.ToLowerInvariant() switch
    {
        "error" => ReportDiagnostic.Error,
        "warning" => ReportDiagnostic.Warn,
        "suggestion" => ReportDiagnostic.Info,
        "silent" or "refactoring" => ReportDiagnostic.Hidden,
        "none" => ReportDiagnostic.Suppress,
        "default" => ReportDiagnostic.Default,
        _ => null,
    };

    /// <summary>A number as every culture is to write it; <c>null</c> for anything else.</summary>
    public static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && !double.IsNaN(number)
            ? number
            : null;
}
