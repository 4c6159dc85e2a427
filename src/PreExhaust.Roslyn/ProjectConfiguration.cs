using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Analysis;
using PreExhaust.Configuration;
using PreExhaust.Plans;

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

    private const string FileName = ".editorconfig";

    /// <summary>Those in which somebody works; each takes what its <c>.editorconfig</c> files take.</summary>
    private const int MostProjects = 16;

    private static readonly Recent<(ValueList<ConfigurationFile> Files, Preset Preset), WorkoutConfiguration> Known =
        new(MostProjects);

    public static bool IsEditorConfig(AdditionalText file) =>
        file.Path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase)
        && Path.GetFileName(file.Path).Length == FileName.Length;

    /// <summary>Reads it; the rules are the same object as long as files and properties say the same.</summary>
    public static ProjectConfiguration Read(AnalyzerOptions options, CancellationToken cancellation)
    {
        var properties = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var preset = Presets.Find(BuildProperties.Read(properties, PresetProperty)) ?? Preset.Default;
        var files = (
            from file in options.AdditionalFiles
            where IsEditorConfig(file)
            let text = file.GetText(cancellation)
            where text is not null
            select new ConfigurationFile(file.Path, text.ToString())).ToValueList();
        return new(Known.Get((files, preset), () => new(files, preset)), WarningPolicy.Read(properties));
    }

    public DiagnosticSeverity Effective(Severity severity) => Descriptors.Of(Warnings.Effective(severity));
}
