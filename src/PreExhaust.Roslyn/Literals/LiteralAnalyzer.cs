using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Analysis;
using PreExhaust.Configuration;
using PreExhaust.Language;
using PreExhaust.Language.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;
using RuleSet = PreExhaust.Analysis.RuleSet;

namespace PreExhaust.Roslyn.Literals;

/// <summary>
/// Reports what the rules say about plans written as literals in C#, and what of the language is no error: in the
/// syntax tree, so that whatever holds for C# analyzers holds for them. Errors are the generator's to report.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Known = RuleSet.Descriptors
        .Select(Descriptors.OfRule)
        .Concat(DiagnosticKinds.All.Except(DiagnosticKinds.OfCode)
            .Where(kind => ConfigurableRules.IsSetInCode(kind.Id))
            .Select(Descriptors.Configurable))
        .ToImmutableDictionary(descriptor => descriptor.Id);

    private static readonly DiagnosticDescriptor CrashRule = Known[Descriptors.Crash];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Known.Values.OrderBy(r => r.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var project = new Lazy<AnalyzedProject>(
                () => new(start.Options, start.Compilation, start.CancellationToken),
                LazyThreadSafetyMode.PublicationOnly);
            start.RegisterSyntaxNodeAction(node => Analyze(node, project), SyntaxKind.Attribute);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, Lazy<AnalyzedProject> project)
    {
        try
        {
            var attribute = (AttributeSyntax)context.Node;
            if (FoundLiteral.In(attribute, context.SemanticModel, context.CancellationToken) is { } literal)
                Check(context, literal, project.Value);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var crash = Crash.At(Steps.Analyze, context.Node.SyntaxTree.FilePath, exception);
            context.ReportDiagnostic(Diagnostic.Create(CrashRule, context.Node.GetLocation(), crash.Message));
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context, FoundLiteral literal, AnalyzedProject project)
    {
        var document = literal.Bind(project);
        foreach (var message in LiteralMessages.Of(document, project, literal.Text.File, withFixes: false))
        {
            if (message.Severity < Severity.Error || message.Finding is not null)
                Report(message);
        }

        foreach (var named in NamedProgression.In(document))
        {
            var kind = DiagnosticKinds.ProgressionClass;
            if (project.Progressions.Find(named.Name).Problem is { } problem)
                Report(new(kind.Id, kind.Severity, problem, named.Place));
        }

        void Report(LanguageDiagnostic message) => context.ReportDiagnostic(Diagnostic.Create(
            Known.TryGetValue(message.Id, out var descriptor) ? descriptor : CrashRule,
            literal.LocationOf(message.Span),
            project.Configuration.Effective(message.Severity),
            message.Related.Select(related => literal.LocationOf(related.Span)),
            ImmutableDictionary<string, string?>.Empty,
            message.Message));
    }
}
