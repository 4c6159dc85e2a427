using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Analysis;
using PreExhaust.Configuration;
using PreExhaust.Language;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Plans;
using PreExhaust.Roslyn.Keystrokes;
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
        context.RegisterSemanticModelAction(Analyze);
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        foreach (var unit in CodeUnits.In(tree, context.CancellationToken).OfType<AttributeListSyntax>())
        {
            if (unit.Attributes.FirstOrDefault(FoundLiteral.MayBeIn) is not { } attribute)
                continue;
            try
            {
                foreach (var message in Of(unit, context))
                    context.ReportDiagnostic(message.In(tree));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                var crash = Crash.At(Steps.Analyze, tree.FilePath, exception);
                context.ReportDiagnostic(Diagnostic.Create(CrashRule, attribute.GetLocation(), crash.Message));
            }
        }
    }

    private static ValueList<CodeMessage> Of(AttributeListSyntax unit, SemanticModelAnalysisContext context)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        var project = AnalyzedProject.Of(model.Compilation, context.Options);
        var basis = project.BasisOf(unit.SyntaxTree, cancellation);
        return project.Declarations.In(unit.SyntaxTree).Of(unit, typeof(LiteralAnalyzer), basis, _ =>
            from attribute in unit.Attributes
            let literal = FoundLiteral.In(attribute, model, cancellation)
            where literal is not null
            from message in Of(literal, basis, project.Progressions(cancellation))
            select ToMessage(message, literal, basis));
    }

    private static IEnumerable<LanguageDiagnostic> Of(
        FoundLiteral literal, Basis basis, ProgressionClasses progressions)
    {
        var document = literal.Bind(basis);
        foreach (var message in LiteralMessages.Of(document, basis.Rules, withFixes: false))
        {
            if (message.Severity < Severity.Error || message.Finding is not null)
                yield return message;
        }

        foreach (var named in NamedProgression.In(document))
        {
            var kind = DiagnosticKinds.ProgressionClass;
            if (progressions.Find(named.Name).Problem is { } problem)
                yield return new(kind.Id, kind.Severity, problem, named.Place);
        }
    }

    private static CodeMessage ToMessage(LanguageDiagnostic message, FoundLiteral literal, Basis basis) => new(
        Known.TryGetValue(message.Id, out var descriptor) ? descriptor : CrashRule,
        Descriptors.Of(basis.Warnings.Effective(message.Severity)),
        literal.SpanOf(message.Span),
        message.Message)
    {
        Related = message.Related.Select(related => literal.SpanOf(related.Span)).ToValueList(),
    };
}
