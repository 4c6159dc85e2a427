using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    public static IEnumerable<FoundPlan> In(SemanticModel model, CancellationToken cancellation)
    {
        var folder = new Folder(model, cancellation);
        return model.SyntaxTree
            .GetRoot(cancellation)
            .DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(MayStartAt)
            .SelectMany(call => From(call, model, folder, cancellation));
    }

    /// <summary>What the rules say, at places in the code.</summary>
    public IEnumerable<LanguageDiagnostic> Check(AnalysisOptions options) =>
        new WorkoutDocument(new(Plan.File ?? "", ""), Plan, default).Check(options);

    private static bool MayStartAt(InvocationExpressionSyntax call) => call.Expression switch
    {
        IdentifierNameSyntax simple => simple.Identifier.ValueText == StartMethod,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText == StartMethod,
        _ => false,
    };

    /// <summary>The plans that begin with a call, as far as the code itself tells them.</summary>
    private static IEnumerable<FoundPlan> From(
        InvocationExpressionSyntax call, SemanticModel model, Folder folder, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(call, cancellation).Symbol?.ContainingType?.ToDisplayString() != Start
            || model.GetOperation(call, cancellation) is not { } start)
            yield break;
        foreach (var end in PlanEnds.Of(start))
        {
            if (folder.Fold(end).Value is TrainingPlan plan && end.Syntax is ExpressionSyntax code)
                yield return new(code, plan);
        }
    }
}
