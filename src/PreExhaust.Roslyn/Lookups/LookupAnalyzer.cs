using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Plans;
using PreExhaust.Roslyn.Keystrokes;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace PreExhaust.Roslyn.Lookups;

/// <summary>
/// Reports names that code asks a plan for and that the plan does not have, where the build knows the plan: a file or a
/// text of the project, or code of the fluent API that says it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookupAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that holds the name that was probably meant; more have a number.</summary>
    internal const string Meant = nameof(Meant);

    private const string PlanIndex = "WorkoutPlans";

    private static readonly DiagnosticDescriptor Unknown = Descriptors.Configurable(DiagnosticKinds.UnknownLookup);

    private static readonly DiagnosticDescriptor CrashRule =
        Descriptors.OfLanguage(Descriptors.Crash, Analysis.Severity.Warning);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Unknown, CrashRule);

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
        foreach (var unit in Calls(tree, context.CancellationToken).GroupBy(CodeUnits.Of))
        {
            try
            {
                foreach (var message in Of(unit, context))
                    context.ReportDiagnostic(message.In(tree));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                var crash = Crash.At(Steps.Analyze, tree.FilePath, exception);
                context.ReportDiagnostic(Diagnostic.Create(CrashRule, unit.First().GetLocation(), crash.Message));
            }
        }
    }

    /// <summary>Asked of every file there is, so it looks at nothing but names.</summary>
    private static IEnumerable<InvocationExpressionSyntax> Calls(SyntaxTree tree, CancellationToken cancellation)
    {
        var code = tree.GetText(cancellation).ToString();
        var calls = Named(Lookup.SessionMethod).Concat(Named(Lookup.ExerciseMethod));
        return code.IndexOf(PlanIndex, StringComparison.Ordinal) < 0
            ? calls
            : calls.Concat(Named(Lookup.PlanMethod).Where(IsOfIndex));

        IEnumerable<InvocationExpressionSyntax> Named(string name) => NamedCalls.Of(name, code, tree, cancellation);
    }

    private static ValueList<CodeMessage> Of(
        IGrouping<SyntaxNode?, InvocationExpressionSyntax> calls, SemanticModelAnalysisContext context)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        if (!Library.IsReferredTo(model.Compilation))
            return ValueList<CodeMessage>.Empty;
        var project = AnalyzedProject.Of(model.Compilation, context.Options);
        var basis = project.BasisOf(model.SyntaxTree, cancellation);
        return project.Declarations.In(model.SyntaxTree).Of(calls.Key, typeof(LookupAnalyzer), basis, units =>
        {
            var plans = KnownPlans.Of(project);
            var reader = new PartReader(plans, model, units, cancellation);
            return calls.Select(call => Of(call, plans, reader, cancellation)).OfType<CodeMessage>();
        });
    }

    private static CodeMessage? Of(
        InvocationExpressionSyntax call, KnownPlans plans, PartReader reader, CancellationToken cancellation)
    {
        if (reader.Call(call) is not { } operation
            || PartReader.Question(operation) is not { Name: { } argument } question
            || PartReader.TextOf(argument) is not { } name)
            return null;
        var lookup = plans.IsIndex(operation.TargetMethod)
            ? Lookup.OfPlan(plans, name, cancellation)
            : OfPart(operation.TargetMethod, question.Part, name, reader);
        return lookup is null ? null : ToMessage(lookup, argument);
    }

    private static Lookup? OfPart(IMethodSymbol method, IOperation? part, string name, PartReader reader)
    {
        if (!Lookup.IsOurs(method) || reader.Of(part) is not { } known)
            return null;
        return method.Name == Lookup.SessionMethod ? Lookup.OfSession(known, name) : Lookup.OfExercise(known, name);
    }

    private static bool IsOfIndex(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: var receiver }
        && NameOf(receiver).StartsWith(PlanIndex, StringComparison.Ordinal);

    private static string NameOf(ExpressionSyntax receiver) => receiver switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static CodeMessage ToMessage(Lookup lookup, IArgumentOperation argument) =>
        new(Unknown, Unknown.DefaultSeverity, argument.Value.Syntax.Span, lookup.Message)
        {
            Properties = lookup.Meant
                .Select((name, i) =>
                    new KeyValuePair<string, string?>(FormattableString.Invariant($"{Meant}{i}"), name))
                .ToImmutableDictionary(),
        };
}
