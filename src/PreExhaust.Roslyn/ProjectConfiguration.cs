using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Analysis;
using PreExhaust.Configuration;

namespace PreExhaust.Roslyn;

/// <summary>
/// How loud the rules are in a project. The compiler applies <c>.editorconfig</c> severities to C# files alone, so the
/// package hands the files to us as well.
/// </summary>
/// <param name="Rules">What the files say.</param>
/// <param name="Warnings">What becomes of warnings.</param>
internal sealed record ProjectConfiguration(WorkoutConfiguration Rules, WarningPolicy Warnings)
{
    public const string PresetProperty = "WorkoutPreset";

    public static bool IsEditorConfig(AdditionalText file) =>
        Path.GetFileName(file.Path).Equals(".editorconfig", StringComparison.OrdinalIgnoreCase);

    public static ProjectConfiguration Read(AnalyzerOptions options, CancellationToken cancellation)
    {
        var properties = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var preset = Presets.Find(BuildProperties.Read(properties, PresetProperty)) ?? Preset.Default;
        var files =
            from file in options.AdditionalFiles
            where IsEditorConfig(file)
            let text = file.GetText(cancellation)
            where text is not null
            select new ConfigurationFile(file.Path, text.ToString());
        return new(new WorkoutConfiguration(files.ToList(), preset), WarningPolicy.Read(properties));
    }

    public DiagnosticSeverity Effective(Severity severity) => Descriptors.Of(Warnings.Effective(severity));
}
