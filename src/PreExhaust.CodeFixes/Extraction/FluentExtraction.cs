using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Roslyn.Fluent;

namespace PreExhaust.CodeFixes.Extraction;

/// <summary>
/// Offers to write a plan of the fluent API as a file of the project. The code then refers to the class of the file.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(FluentExtraction))]
public sealed class FluentExtraction : CodeRefactoringProvider
{
    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (!FoundPlan.MayBeIn(text)
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return;
        var found = FoundPlan.In(model, cancellation)
            .Where(plan => plan.Code.Span.IntersectsWith(context.Span))
            .OrderBy(plan => plan.Code.Span.Length)
            .FirstOrDefault();
        if (found is null)
            return;
        var plan = found.Plan.WithoutAnchors();
        var name = string.Concat(plan.Name.Split().Select(Capital)) is { Length: > 0 } letters ? letters : "Workout";
        var file = new NewWorkoutFile(document, model, name + ".workout", plan.ToWorkoutText());
        if (file.HasPlace && file.Read(plan, freed: null, cancellation) is { } extracted)
        {
            var reference = $"global::{extracted.Class}.Plan.{nameof(Typed.TypedPlan.Model)}";
            context.RegisterRefactoring(file.Action([new TextChange(found.Code.Span, reference)]));
        }
    }

    /// <summary>A word of a name as a file may have it, with a capital.</summary>
    private static string Capital(string word)
    {
        var letters = string.Concat(word.Where(char.IsLetterOrDigit));
        return letters.Length == 0 ? "" : char.ToUpperInvariant(letters[0]) + letters.Substring(1);
    }
}
