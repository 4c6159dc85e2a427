using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Analysis;
using PreExhaust.Language.Emit.Fluent;
using PreExhaust.Plans;
using PreExhaust.Roslyn;
using PreExhaust.Roslyn.Fluent;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;

namespace PreExhaust.CodeFixes.Fluent;

/// <summary>A plan in C# code, and what becomes of the code by fixes.</summary>
/// <param name="Document">The document.</param>
/// <param name="Number">The place among the plans of the document.</param>
/// <param name="Found">The plan.</param>
/// <param name="Options">What the team says about rules.</param>
internal sealed record EditedPlan(Document Document, int Number, FoundPlan Found, AnalysisOptions Options)
{
    /// <summary>What the rules say, with fixes.</summary>
    public IEnumerable<LanguageDiagnostic> Messages => Found.Check(Options, withFixes: true);

    /// <summary>The plans of a document.</summary>
    public static async Task<IReadOnlyList<EditedPlan>> In(Document document, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return [];
        var project = AnalyzedProject.Of(model.Compilation, document.Project.AnalyzerOptions);
        var options = project.BasisOf(model.SyntaxTree, cancellation).Rules;
        return FoundPlan.In(model, cancellation)
            .Select((plan, i) => new EditedPlan(document, i, plan, options))
            .ToList();
    }

    /// <summary>Whether a message is what the compiler was told.</summary>
    public static bool IsSame(LanguageDiagnostic message, Diagnostic diagnostic) =>
        message.Id == diagnostic.Id
        && message.Message == diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
        && diagnostic.Location.SourceSpan == new TextSpan(message.Span.Start, message.Span.Length);

    /// <summary>What fixes of the same kind have in common.</summary>
    public static string KeyOf(LanguageDiagnostic message, Fix fix) => $"{message.Id}: {fix.Edit.GetType().Name}";

    /// <summary>The document after a fix; <c>null</c> where its code cannot be made to say that.</summary>
    public async Task<Document?> After(Fix fix, CancellationToken cancellation)
    {
        var wanted = fix.Edit.Apply(Found.Plan);
        var text = await Document.GetTextAsync(cancellation).ConfigureAwait(false);
        var rewriter = new ChainRewriter(text);
        if (!rewriter.Rewrite(Found.Code, Parse(Found.Plan), Parse(wanted)) || rewriter.Changes.Count == 0)
            return null;
        var changed = Document.WithText(text.WithChanges(rewriter.Changes.OrderBy(change => change.Span.Start)));
        var plans = await In(changed, cancellation).ConfigureAwait(false);
        return plans.Count > Number && plans[Number].Found.Plan.WithoutAnchors() == wanted.WithoutAnchors()
            ? changed
            : null;
    }

    private static Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax Parse(TrainingPlan plan) =>
        SyntaxFactory.ParseExpression(FluentCode.Of(plan));
}
