using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    public static bool MayBeIn(SourceText text) => MayBeIn(text.ToString());

    /// <summary>All plans of a file in its order.</summary>
    public static IEnumerable<FoundPlan> In(SemanticModel model, CancellationToken cancellation) =>
        Calls(model.SyntaxTree, cancellation)
            .SelectMany(call => ReadPlan.From(call, model, cancellation))
            .Select(read => read.Plan)
            .OfType<FoundPlan>();

    /// <summary>The calls of a file that may begin a plan, in its order.</summary>
    public static IEnumerable<InvocationExpressionSyntax> Calls(SyntaxTree tree, CancellationToken cancellation)
    {
        var code = tree.GetText(cancellation).ToString();
        return MayBeIn(code) ? NamedCalls.Of(StartMethod, code, tree, cancellation) : [];
    }

    /// <summary>What the rules say, at places in the code.</summary>
    /// <param name="options">What the team says about rules; the same object as long as it says the same.</param>
    /// <param name="withFixes">Whether findings bring their fixes along, which takes longer.</param>
    public IEnumerable<LanguageDiagnostic> Check(AnalysisOptions options, bool withFixes) =>
        RecentFindings.In(new(new(Plan.File ?? "", ""), Plan, default), options, withFixes);

    private static bool MayBeIn(string code) => code.IndexOf(StartMethod + "(", StringComparison.Ordinal) >= 0;
}
