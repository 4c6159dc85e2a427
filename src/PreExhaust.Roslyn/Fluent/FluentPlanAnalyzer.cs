using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Plans;
using PreExhaust.Roslyn.Keystrokes;
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
        // A file is looked at as a whole: findings can stand anywhere in it.
        context.RegisterSemanticModelAction(Analyze);
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        try
        {
            var messages = FoundPlan.Calls(tree, context.CancellationToken)
                .GroupBy(CodeUnits.Of)
                .SelectMany(unit => Of(unit, context))
                .GroupBy(message => (message.Rule.Id, message.Span, message.Text));
            foreach (var message in messages)
                context.ReportDiagnostic(message.First().In(tree));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var (place, message) = (Location.Create(tree, default), Crash.At(Steps.Analyze, "", exception).Message);
            context.ReportDiagnostic(Diagnostic.Create(Known[Descriptors.Crash], place, message));
        }
    }

    private static ValueList<CodeMessage> Of(
        IGrouping<SyntaxNode?, InvocationExpressionSyntax> calls, SemanticModelAnalysisContext context)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        if (!Library.IsReferredTo(model.Compilation))
            return ValueList<CodeMessage>.Empty;
        var project = AnalyzedProject.Of(model.Compilation, context.Options);
        var basis = project.BasisOf(model.SyntaxTree, cancellation);
        return project.Declarations.In(model.SyntaxTree).Of(calls.Key, typeof(FluentPlanAnalyzer), basis, units =>
        {
            var plans = calls.SelectMany(call => ReadPlan.From(call, model, cancellation)).ToList();
            units.UnionWith(plans.SelectMany(plan => plan.Units));
            return plans.SelectMany(plan => Of(plan, basis));
        });
    }

    private static IEnumerable<CodeMessage> Of(ReadPlan read, Basis basis)
    {
        var findings = read.Plan?.Check(basis.Rules, withFixes: false) ?? Of(read.Problem);
        return findings.Select(finding => ToMessage(finding, basis));
    }

    private static IEnumerable<LanguageDiagnostic> Of(PlanProblem? problem)
    {
        var kind = DiagnosticKinds.PlanThrows;
        return problem is { Place: var place }
            ? [new(kind.Id, kind.Severity, problem.Message, new(place.Start, place.Length))]
            : [];
    }

    private static CodeMessage ToMessage(LanguageDiagnostic finding, Basis basis) => new(
        Known.TryGetValue(finding.Id, out var descriptor) ? descriptor : Known[Descriptors.Crash],
        Descriptors.Of(basis.Warnings.Effective(finding.Severity)),
        SpanOf(finding.Span),
        finding.Message)
    {
        Related = finding.Related.Select(related => SpanOf(related.Span)).ToValueList(),
    };

    private static TextSpan SpanOf(PreExhaust.Language.Text.TextSpan span) => new(span.Start, span.Length);
}
