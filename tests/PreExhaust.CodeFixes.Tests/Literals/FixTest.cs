using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using PreExhaust.Roslyn.Literals;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.CodeFixes.Tests.Literals;

/// <summary>Applies a fix once, and once to all in a document, project and solution.</summary>
internal class FixTest : CSharpCodeFixTest<LiteralAnalyzer, PlanFixes, DefaultVerifier>
{
    public FixTest(string key)
    {
        ReferenceAssemblies = new("net10.0");
        TestState.AdditionalReferences.AddRange(References.OfThisRuntime);
        CodeActionEquivalenceKey = key;
        CompilerDiagnostics = CompilerDiagnostics.None;
        FixedState.MarkupHandling = MarkupMode.Allow;
        BatchFixedState.MarkupHandling = MarkupMode.Allow;
    }
}
