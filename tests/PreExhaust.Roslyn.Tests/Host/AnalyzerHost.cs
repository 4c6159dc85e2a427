using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PreExhaust.Roslyn.Tests.Host;

/// <summary>Runs the analyzer over files in memory.</summary>
internal static class AnalyzerHost
{
    /// <summary>What a build reports.</summary>
    /// <param name="build">The properties of the project.</param>
    /// <param name="files">The additional files of the project.</param>
    /// <param name="settings">What the command line says about ids, such as NoWarn.</param>
    public static Task<ImmutableArray<Diagnostic>> Run(
        BuildOptions build,
        IEnumerable<AdditionalText> files,
        params (string Id, ReportDiagnostic Severity)[] settings) =>
        Run(App(settings), build, files);

    /// <summary>An app without C# of its own.</summary>
    public static CSharpCompilation App(params (string Id, ReportDiagnostic Severity)[] settings) =>
        CSharpCompilation.Create(
            "App",
            [],
            References.OfThisRuntime,
            new(
                OutputKind.DynamicallyLinkedLibrary,
                specificDiagnosticOptions: settings.ToDictionary(s => s.Id, s => s.Severity)));

    /// <summary>What a build of an app reports.</summary>
    /// <param name="compilation">The C# of the app.</param>
    /// <param name="build">The properties of the project.</param>
    /// <param name="files">The additional files of the project.</param>
    /// <param name="analyzer">The analyzer; the product's where nothing is said.</param>
    public static async Task<ImmutableArray<Diagnostic>> Run(
        Compilation compilation,
        AnalyzerConfigOptionsProvider build,
        IEnumerable<AdditionalText> files,
        DiagnosticAnalyzer? analyzer = null)
    {
        var options = new AnalyzerOptions([.. files], build);
        return await compilation.WithAnalyzers([analyzer ?? new WorkoutAnalyzer()], options).GetAllDiagnosticsAsync();
    }
}
