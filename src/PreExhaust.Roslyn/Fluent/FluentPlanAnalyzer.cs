using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Language;
using PreExhaust.Plans;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;
using RuleSet = PreExhaust.Analysis.RuleSet;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>
/// Reports what the rules say about plans that are written with the fluent API, at the argument that says it. Plans
/// that only running the program could tell are left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FluentPlanAnalyzer : DiagnosticAnalyzer
{
    private const string Start = "PreExhaust.Fluent.Training";
    private const string StartMethod = "Plan";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Known = RuleSet.Descriptors
        .Select(Descriptors.OfRule)
        .ToImmutableDictionary(descriptor => descriptor.Id);

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
            if (start.Compilation.GetTypeByMetadataName(Start) is not { } training)
                return;
            var project = new Lazy<AnalyzedProject>(
                () => new(start.Options, start.Compilation, start.CancellationToken),
                LazyThreadSafetyMode.PublicationOnly);
            start.RegisterSyntaxNodeAction(node => Analyze(node, training, project), SyntaxKind.InvocationExpression);
        });
    }

    private static void Analyze(
        SyntaxNodeAnalysisContext context, INamedTypeSymbol training, Lazy<AnalyzedProject> project)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (!IsCalled(call, StartMethod)
            || !SymbolEqualityComparer.Default.Equals(MethodOf(call, context)?.ContainingType, training))
            return;
        try
        {
            Check(context, call, project.Value);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Known[Descriptors.Crash], call.GetLocation(), Crash.At(Steps.Analyze, "", exception).Message));
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context, SyntaxNode call, AnalyzedProject project)
    {
        if (context.SemanticModel.GetOperation(call, context.CancellationToken) is not { } start)
            return;
        var folder = new Folder(context.SemanticModel, context.CancellationToken);
        var tree = call.SyntaxTree;
        var options = project.Configuration.Rules.For(tree.FilePath).WithoutFixes();
        var findings = PlanEnds.Of(start)
            .Select(end => folder.Fold(end).Value as TrainingPlan)
            .OfType<TrainingPlan>()
            .SelectMany(plan => new WorkoutDocument(new(tree.FilePath, ""), plan, default).Check(options))
            .GroupBy(finding => (finding.Id, finding.Span, finding.Message));
        foreach (var finding in findings)
            context.ReportDiagnostic(ToRoslyn(finding.First(), tree));
    }

    private static bool IsCalled(InvocationExpressionSyntax call, string name) => call.Expression switch
    {
        IdentifierNameSyntax simple => simple.Identifier.ValueText == name,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText == name,
        _ => false,
    };

    private static ISymbol? MethodOf(SyntaxNode call, SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol;

    private static Diagnostic ToRoslyn(LanguageDiagnostic finding, SyntaxTree tree) => Diagnostic.Create(
        Known.TryGetValue(finding.Id, out var descriptor) ? descriptor : Known[Descriptors.Crash],
        LocationOf(finding.Span, tree),
        Descriptors.Of(finding.Severity),
        finding.Related.Select(related => LocationOf(related.Span, tree)),
        ImmutableDictionary<string, string?>.Empty,
        finding.Message);

    private static Location LocationOf(PreExhaust.Language.Text.TextSpan span, SyntaxTree tree) =>
        Location.Create(tree, new(span.Start, span.Length));
}
