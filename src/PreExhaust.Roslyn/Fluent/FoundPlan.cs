using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Plans;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>A plan that code makes with the fluent API.</summary>
/// <param name="Code">The expression.</param>
/// <param name="Plan">What it comes to, with places in the code.</param>
internal sealed record FoundPlan(ExpressionSyntax Code, TrainingPlan Plan)
{
    /// <summary>The type with the method that begins plans.</summary>
    public const string Start = "PreExhaust.Fluent.Training";

    private const string StartMethod = "Plan";

    /// <summary>Whether a file can hold plans, as anybody writes calls; cheap enough to ask of every file.</summary>
    public static bool MayBeIn(SourceText text) =>
        text.ToString().IndexOf(StartMethod + "(", StringComparison.Ordinal) >= 0;

    /// <summary>All plans of a file in its order.</summary>
    public static IEnumerable<FoundPlan> In(SemanticModel model, CancellationToken cancellation) =>
        Read(model, cancellation).Select(read => read.Plan).OfType<FoundPlan>();

    /// <summary>All plans of a file in its order, and what is wrong where one throws when it is made.</summary>
    public static IEnumerable<(FoundPlan? Plan, PlanProblem? Problem)> Read(
        SemanticModel model, CancellationToken cancellation) =>
        from call in model.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>()
        where MayStartAt(call)
            && model.GetSymbolInfo(call, cancellation).Symbol?.ContainingType?.ToDisplayString() == Start
        let start = model.GetOperation(call, cancellation)
        where start is not null
        from end in PlanEnds.Of(start)
        select Read(start, end, new(model, cancellation));

    /// <summary>What the rules say, at places in the code.</summary>
    public IEnumerable<LanguageDiagnostic> Check(AnalysisOptions options) =>
        new WorkoutDocument(new(Plan.File ?? "", ""), Plan, default).Check(options);

    private static bool MayStartAt(InvocationExpressionSyntax call) => call.Expression switch
    {
        IdentifierNameSyntax simple => simple.Identifier.ValueText == StartMethod,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText == StartMethod,
        _ => false,
    };

    private static (FoundPlan? Plan, PlanProblem? Problem) Read(IOperation start, IOperation end, Folder folder)
    {
        if (folder.Fold(end).Value is TrainingPlan plan && end.Syntax is ExpressionSyntax code)
            return (new(code, plan), null);
        if (folder.Problem is not { } problem)
            return default;
        // What only the whole plan shows is said where it begins.
        var step = problem.Step is IConversionOperation || problem.Step == end ? start : problem.Step;
        return (null, new(problem.Message, CallPlace.Of(step)));
    }
}
