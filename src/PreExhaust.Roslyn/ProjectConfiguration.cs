using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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

    private const string FileName = ".editorconfig";

    public static bool IsEditorConfig(AdditionalText file) =>
        file.Path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase)
        && Path.GetFileName(file.Path).Length == FileName.Length;

    /// <summary>Reads it.</summary>
    /// <param name="files">The files of the project.</param>
    /// <param name="build">What the build says.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ProjectConfiguration Read(
        ProjectFiles files, AnalyzerConfigOptions build, CancellationToken cancellation)
    {
        var preset = Presets.Find(BuildProperties.Read(build, PresetProperty)) ?? Preset.Default;
        return new(files.Rules(preset, cancellation), WarningPolicy.Read(build));
    }
}
