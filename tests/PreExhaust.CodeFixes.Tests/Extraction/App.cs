using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Plans;
using PreExhaust.Roslyn;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.CodeFixes.Tests.Extraction;

/// <summary>An app in an editor, with the generator of the package.</summary>
internal static class App
{
    public const string Folder = "/home/me/App/";

    private const string Properties =
        "is_global = true\nbuild_property.ProjectDir = /home/me/App/\nbuild_property.RootNamespace = App\n";

    /// <summary>The document that is edited.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="path">Its path from the project's folder.</param>
    /// <param name="properties">More lines about build properties.</param>
    /// <param name="files">The <c>.workout</c> files of the project.</param>
    public static Document Open(
        string source, string path = "Plans.cs", string properties = "", params (string Path, string Text)[] files)
    {
        var id = ProjectId.CreateNewId();
        var folders = path.Split('/')[..^1];
        var solution = new AdhocWorkspace().CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "App",
                "App",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
                metadataReferences: References.OfThisRuntime,
                analyzerReferences: [new Generators()]))
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id),
                ".globalconfig",
                SourceText.From(Properties + properties),
                filePath: Folder + ".globalconfig");
        foreach (var (file, text) in files)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), file, text, filePath: Folder + file);
        var document = DocumentId.CreateNewId(id);
        return solution
            .AddDocument(document, path.Split('/')[^1], SourceText.From(source), folders, Folder + path)
            .GetDocument(document)!;
    }

    /// <summary>What a refactoring offers at the first place of a text.</summary>
    public static async Task<IReadOnlyList<CodeAction>> Offers(
        this Document document, CodeRefactoringProvider provider, string place)
    {
        var offered = new List<CodeAction>();
        var start = (await document.GetTextAsync()).ToString().IndexOf(place, StringComparison.Ordinal);
        await provider.ComputeRefactoringsAsync(new(document, new(start, 0), offered.Add, default));
        return offered;
    }

    /// <summary>The solution with what the only action of a list changes.</summary>
    public static async Task<Solution> Apply(this IReadOnlyList<CodeAction> offered)
    {
        var operations = await Assert.Single(offered).GetOperationsAsync(default);
        return Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
    }

    /// <summary>The plan that the method <c>Run</c> of the app's class <c>Test</c> gives; all must compile.</summary>
    public static async Task<TrainingPlan> Run(this Solution solution)
    {
        var compilation = (CSharpCompilation)(await solution.Projects.Single().GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return Assert.IsType<TrainingPlan>(compilation.Load().Run());
    }

    private sealed class Generators : AnalyzerReference
    {
        private readonly ImmutableArray<ISourceGenerator> _generators = [new WorkoutGenerator().AsSourceGenerator()];

        public override string? FullPath => null;

        public override object Id => nameof(Generators);

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];
    }
}
