using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PreExhaust.Benchmarks.Typing;

/// <summary>
/// An analyzer that is told beforehand what it is to say: what the compiler itself takes for one with such messages.
/// </summary>
/// <param name="messages">Messages of one file.</param>
internal sealed class StandIn(params ImmutableArray<Diagnostic> messages) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Told =
        new("TOLD", "Told", "Told", "StandIn", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Told];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSemanticModelAction(Report);
    }

    private void Report(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        foreach (var message in messages)
        {
            if (message.Location.SourceTree!.FilePath == tree.FilePath)
                context.ReportDiagnostic(Diagnostic.Create(Told, Location.Create(tree, message.Location.SourceSpan)));
        }
    }
}
