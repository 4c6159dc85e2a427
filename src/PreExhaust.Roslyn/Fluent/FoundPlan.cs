using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Analysis;
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
        from call in Calls(model.SyntaxTree, cancellation)
        where model.GetSymbolInfo(call, cancellation).Symbol?.ContainingType?.ToDisplayString() == Start
        let start = model.GetOperation(call, cancellation)
        where start is not null
        from end in PlanEnds.Of(start)
        select Read(start, end, new(model, cancellation));

    /// <summary>What the rules say, at places in the code.</summary>
    /// <param name="options">What the team says about rules; the same object as long as it says the same.</param>
    /// <param name="withFixes">Whether findings bring their fixes along, which takes longer.</param>
    public IEnumerable<LanguageDiagnostic> Check(AnalysisOptions options, bool withFixes) =>
        RecentFindings.In(new(new(Plan.File ?? "", ""), Plan, default), options, withFixes);

    /// <summary>Calls of anything that has the name, which is sooner found in the text than among all calls.</summary>
    private static IEnumerable<InvocationExpressionSyntax> Calls(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation).ToString();
        var root = tree.GetRoot(cancellation);
        for (var at = Next(0); at >= 0; at = Next(at + StartMethod.Length))
        {
            if (root.FindToken(at) is { Parent: IdentifierNameSyntax name } token
                && token.Span.Contains(at)
                && token.ValueText == StartMethod
                && CallOf(name) is { } call)
                yield return call;
        }

        int Next(int from) => text.IndexOf(StartMethod, from, StringComparison.Ordinal);
    }

    private static InvocationExpressionSyntax? CallOf(IdentifierNameSyntax name)
    {
        ExpressionSyntax called =
            name.Parent is MemberAccessExpressionSyntax member && member.Name == name ? member : name;
        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call : null;
    }

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
