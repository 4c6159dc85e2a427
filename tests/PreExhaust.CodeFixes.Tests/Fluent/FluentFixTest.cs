using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using PreExhaust.Roslyn.Fluent;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.CodeFixes.Tests.Fluent;

/// <summary>Applies a fix once, and once to all in a document, project and solution.</summary>
internal sealed class FluentFixTest : CSharpCodeFixTest<FluentPlanAnalyzer, PlanFixes, DefaultVerifier>
{
    public FluentFixTest(string key)
    {
        ReferenceAssemblies = new("net10.0");
        TestState.AdditionalReferences.AddRange(References.OfThisRuntime);
        CodeActionEquivalenceKey = key;
        CompilerDiagnostics = CompilerDiagnostics.None;
        FixedState.MarkupHandling = MarkupMode.Allow;
        BatchFixedState.MarkupHandling = MarkupMode.Allow;
    }
}
