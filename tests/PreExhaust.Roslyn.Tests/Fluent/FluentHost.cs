using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Roslyn.Fluent;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests.Fluent;

/// <summary>Runs the analyzer over plans in C#.</summary>
internal static class FluentHost
{
    /// <summary>What is reported in a file that compiles.</summary>
    /// <param name="source">The file.</param>
    /// <param name="files">Additional files, such as an <c>.editorconfig</c>.</param>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(string source, params AdditionalText[] files)
    {
        var compilation = FluentSource.Compilation(source);
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        return await compilation
            .WithAnalyzers([new FluentPlanAnalyzer()], new AnalyzerOptions([.. files], BuildOptions.App()))
            .GetAnalyzerDiagnosticsAsync();
    }
}
