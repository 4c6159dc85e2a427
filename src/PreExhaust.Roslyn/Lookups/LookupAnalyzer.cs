using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PreExhaust.Language.Diagnostics;
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
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("PreExhaust.Typed.TypedPlan") is null)
                return;
            var plans = new Lazy<KnownPlans>(
                () => new(
                    new(start.Options, start.Compilation, start.CancellationToken),
                    start.Options.AdditionalFiles,
                    start.Compilation,
                    start.CancellationToken),
                LazyThreadSafetyMode.PublicationOnly);
            start.RegisterSyntaxNodeAction(call => Analyze(call, plans), SyntaxKind.InvocationExpression);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, Lazy<KnownPlans> plans)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (!MayLookUp(call.Expression))
            return;
        try
        {
            if (context.SemanticModel.GetOperation(call, context.CancellationToken) is IInvocationOperation operation
                && PartReader.Question(operation) is { Name: { } argument } question
                && PartReader.TextOf(argument) is { } name
                && Read(operation.TargetMethod, question.Part, name, context, plans) is { } lookup)
                context.ReportDiagnostic(ToRoslyn(lookup, argument));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var crash = Crash.At(Steps.Analyze, call.SyntaxTree.FilePath, exception);
            context.ReportDiagnostic(Diagnostic.Create(CrashRule, call.GetLocation(), crash.Message));
        }
    }

    private static Lookup? Read(
        IMethodSymbol method,
        IOperation? part,
        string name,
        SyntaxNodeAnalysisContext context,
        Lazy<KnownPlans> plans)
    {
        if (method.Name == Lookup.PlanMethod)
            return plans.Value.IsIndex(method) ? Lookup.OfPlan(plans.Value, name) : null;
        if (!Lookup.IsOurs(method))
            return null;
        var known = new PartReader(plans.Value, context.SemanticModel, context.CancellationToken).Of(part);
        return known is null ? null
            : method.Name == Lookup.SessionMethod ? Lookup.OfSession(known, name)
            : Lookup.OfExercise(known, name);
    }

    /// <summary>Asked of every call there is, so it looks at nothing but names.</summary>
    private static bool MayLookUp(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: Lookup.PlanMethod, Expression: var receiver } =>
            NameOf(receiver).StartsWith("WorkoutPlans", StringComparison.Ordinal),
        MemberAccessExpressionSyntax access => IsPartMethod(access.Name),
        MemberBindingExpressionSyntax binding => IsPartMethod(binding.Name),
        _ => false,
    };

    private static bool IsPartMethod(SimpleNameSyntax name) =>
        name.Identifier.ValueText is Lookup.SessionMethod or Lookup.ExerciseMethod;

    private static string NameOf(ExpressionSyntax receiver) => receiver switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static Diagnostic ToRoslyn(Lookup lookup, IArgumentOperation argument)
    {
        var meant = lookup.Meant
            .Select((name, i) => new KeyValuePair<string, string?>(FormattableString.Invariant($"{Meant}{i}"), name))
            .ToImmutableDictionary();
        return Diagnostic.Create(Unknown, argument.Value.Syntax.GetLocation(), meant, lookup.Message);
    }
}
