using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;
using RuleSet = PreExhaust.Analysis.RuleSet;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>
/// Reports what the rules say about plans that are written with the fluent API, at the argument that says it. Plans
/// that only running the program could tell are left alone; of one that cannot be made it reports what it would say.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FluentPlanAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Known = RuleSet.Descriptors
        .Select(Descriptors.OfRule)
        .Append(Descriptors.Configurable(DiagnosticKinds.PlanThrows))
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
            if (start.Compilation.GetTypeByMetadataName(FoundPlan.Start) is null)
                return;
            var project = new Lazy<AnalyzedProject>(
                () => new(start.Options, start.Compilation, start.CancellationToken),
                LazyThreadSafetyMode.PublicationOnly);
            // A file is looked at as a whole: findings can stand anywhere in it.
            start.RegisterSyntaxNodeAction(file => Analyze(file, project), SyntaxKind.CompilationUnit);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, Lazy<AnalyzedProject> project)
    {
        var tree = context.Node.SyntaxTree;
        if (!FoundPlan.MayBeIn(tree.GetText(context.CancellationToken)))
            return;
        try
        {
            var findings = FoundPlan.Read(context.SemanticModel, context.CancellationToken)
                .SelectMany(read => read.Plan?.Check(OptionsOf(tree, project.Value), withFixes: false)
                    ?? Of(read.Problem))
                .GroupBy(finding => (finding.Id, finding.Span, finding.Message));
            foreach (var finding in findings)
                context.ReportDiagnostic(ToRoslyn(finding.First(), tree, project.Value.Configuration));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var (place, message) = (Location.Create(tree, default), Crash.At(Steps.Analyze, "", exception).Message);
            context.ReportDiagnostic(Diagnostic.Create(Known[Descriptors.Crash], place, message));
        }
    }

    private static IEnumerable<LanguageDiagnostic> Of(PlanProblem? problem)
    {
        var kind = DiagnosticKinds.PlanThrows;
        return problem is { Place: var place }
            ? [new(kind.Id, kind.Severity, problem.Message, new(place.Start, place.Length))]
            : [];
    }

    private static AnalysisOptions OptionsOf(SyntaxTree tree, AnalyzedProject project) =>
        project.Configuration.Rules.For(tree.FilePath);

    private static Diagnostic ToRoslyn(
        LanguageDiagnostic finding, SyntaxTree tree, ProjectConfiguration configuration) => Diagnostic.Create(
        Known.TryGetValue(finding.Id, out var descriptor) ? descriptor : Known[Descriptors.Crash],
        LocationOf(finding.Span, tree),
        configuration.Effective(finding.Severity),
        finding.Related.Select(related => LocationOf(related.Span, tree)),
        ImmutableDictionary<string, string?>.Empty,
        finding.Message);

    private static Location LocationOf(PreExhaust.Language.Text.TextSpan span, SyntaxTree tree) =>
        Location.Create(tree, new(span.Start, span.Length));
}
