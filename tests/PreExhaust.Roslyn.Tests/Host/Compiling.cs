using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PreExhaust.Roslyn.Tests.Host;

/// <summary>Turns a compilation into something that runs.</summary>
internal static class Compiling
{
    /// <summary>Errors and warnings.</summary>
    public static IEnumerable<Diagnostic> Problems(this Compilation compilation) => compilation
        .GetDiagnostics()
        .Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id is not ("CS1701" or "CS0169"));

    public static Assembly Load(this CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return Assembly.Load(stream.ToArray());
    }

    /// <summary>Calls the static method <c>Run</c> of the user's class <c>Test</c>.</summary>
    public static object? Run(this Assembly assembly) =>
        assembly.GetType("Test", throwOnError: true)!.GetMethod("Run")!.Invoke(null, null);
}
