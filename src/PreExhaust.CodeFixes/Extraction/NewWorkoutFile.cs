using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Plans;
using PreExhaust.Roslyn;
using PreExhaust.Roslyn.Extraction;

namespace PreExhaust.CodeFixes.Extraction;

/// <summary>A file with a plan, to be put beside the C# file that has the plan now.</summary>
/// <param name="Document">The C# file.</param>
/// <param name="Model">What it means.</param>
/// <param name="Name">The name of the file.</param>
/// <param name="Text">Its text.</param>
internal sealed record NewWorkoutFile(Document Document, SemanticModel Model, string Name, string Text)
{
    private string Folder => Path.GetDirectoryName(Document.FilePath) ?? "";

    private string FilePath => Path.Combine(Folder, Name);

    /// <summary>Whether there is a place for it.</summary>
    public bool HasPlace => Document.FilePath is not null
        && Document.Project.AdditionalDocuments.All(other =>
            !string.Equals(other.FilePath ?? other.Name, FilePath, StringComparison.OrdinalIgnoreCase));

    /// <summary>What it would be in its project; <c>null</c> where that is not the same plan.</summary>
    public ExtractedPlan? Read(TrainingPlan plan, INamedTypeSymbol? freed, CancellationToken cancellation)
    {
        var build = Document.Project.AnalyzerOptions;
        return ExtractedPlan.Of(
            plan,
            Text,
            FilePath,
            AnalyzedProject.Of(Model.Compilation, build).BasisOf(Model.SyntaxTree, cancellation),
            ProjectOptions.Read(build.AnalyzerConfigOptionsProvider, Model.SyntaxTree.Options),
            Model.Compilation,
            freed);
    }

    /// <summary>Adds the file, and changes the C# file.</summary>
    public CodeAction Action(IEnumerable<TextChange> changes) => CodeAction.Create(
        $"Extract to {Name}",
        async cancellation =>
        {
            var code = await Document.GetTextAsync(cancellation).ConfigureAwait(false);
            var id = DocumentId.CreateNewId(Document.Project.Id, Name);
            var text = SourceText.From(Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return Document.Project.Solution
                .WithDocumentText(Document.Id, code.WithChanges(changes))
                .AddAdditionalDocument(id, Name, text, Document.Folders, FilePath);
        },
        nameof(NewWorkoutFile));
}
