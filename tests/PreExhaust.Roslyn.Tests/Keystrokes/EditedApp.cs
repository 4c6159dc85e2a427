using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Roslyn.Fluent;
using PreExhaust.Roslyn.Literals;
using PreExhaust.Roslyn.Lookups;
using PreExhaust.Roslyn.Tests.Fluent;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests.Keystrokes;

/// <summary>An app in an editor that reads only what is typed, and looks at it after each edit.</summary>
internal sealed class EditedApp
{
    private const string Folder = "/home/me/App/";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private readonly Dictionary<string, MemoryFile> _files;
    private CSharpCompilation _code;
    private GeneratorDriver _driver;

    /// <summary>Opens it.</summary>
    /// <param name="files">All files of its folder; those that are no C# are additional ones.</param>
    public EditedApp(IReadOnlyDictionary<string, string> files)
    {
        _files = files.Where(file => !IsCode(file.Key)).ToDictionary(f => f.Key, f => FileOf(f.Key, f.Value));
        _code = CSharpCompilation.Create(
            "App",
            files.Where(file => IsCode(file.Key)).Select(file => Parse(file.Value, Folder + file.Key)),
            References.OfThisRuntime,
            new(OutputKind.DynamicallyLinkedLibrary));
        _driver = CSharpGeneratorDriver.Create(
            [new WorkoutGenerator().AsSourceGenerator()], _files.Values, Language, Build);
    }

    /// <summary>The build properties of the project.</summary>
    public BuildOptions Build { get; set; } = BuildOptions.App();

    /// <summary>Its code with what is generated.</summary>
    public CSharpCompilation Compilation
    {
        get
        {
            _driver = _driver.RunGenerators(_code);
            return _code.AddSyntaxTrees(_driver.GetRunResult().GeneratedTrees);
        }
    }

    /// <summary>The text of a file.</summary>
    public string TextOf(string file) => TextOf(_code, _files, file).ToString();

    /// <summary>Replaces a part of a file, in the only place that has it.</summary>
    public void Edit(string file, string old, string other)
    {
        var text = TextOf(_code, _files, file);
        var start = text.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{file} has no '{old}'.");
        var edited = text.WithChanges(new TextChange(new(start, old.Length), other));
        if (IsCode(file))
        {
            var tree = TreeOf(_code, file);
            _code = _code.ReplaceSyntaxTree(tree, tree.WithChangedText(edited));
        }
        else
        {
            var before = _files[file];
            _files[file] = new MemoryFile(before.Path, edited);
            _driver = _driver.ReplaceAdditionalText(before, _files[file]);
        }
    }

    /// <summary>Adds a file that is no C#.</summary>
    public void Add(string file, string text)
    {
        _files[file] = FileOf(file, text);
        _driver = _driver.AddAdditionalTexts([_files[file]]);
    }

    /// <summary>Takes over code as another compiler has read it.</summary>
    public void Replace(string file, CSharpParseOptions options)
    {
        var tree = TreeOf(_code, file);
        _code = _code.ReplaceSyntaxTree(
            tree, CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath));
    }

    /// <summary>What the analyzers say about it.</summary>
    public Task<IReadOnlyList<string>> Messages() => Messages(Compilation);

    /// <summary>What they say about the same app when they see it for the first time.</summary>
    public Task<IReadOnlyList<string>> MessagesAnew()
    {
        var compilation = Compilation;
        return Messages(compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(
            tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath))));
    }

    private async Task<IReadOnlyList<string>> Messages(CSharpCompilation compilation)
    {
        var analysis = compilation.WithAnalyzers(
            [new LiteralAnalyzer(), new FluentPlanAnalyzer(), new LookupAnalyzer()],
            new AnalyzerOptions([.. _files.Values], Build));
        var found = await analysis.GetAnalyzerDiagnosticsAsync();
        return [.. found.Select(Described).Order(StringComparer.Ordinal)];
    }

    private static string Described(Diagnostic message) => string.Join(
        " ",
        [
            message.Id,
            message.Severity.ToString(),
            Described(message.Location),
            message.GetMessage(CultureInfo.InvariantCulture),
            .. message.AdditionalLocations.Select(Described),
            .. message.Properties.Values,
        ]);

    private static string Described(Location place) => $"{place.GetLineSpan()}'{FluentSource.TextAt(place)}'";

    private static bool IsCode(string file) => file.EndsWith(".cs", StringComparison.Ordinal);

    private static SyntaxTree TreeOf(CSharpCompilation code, string file) =>
        code.SyntaxTrees.Single(tree => tree.FilePath == Folder + file);

    private static SourceText TextOf(
        CSharpCompilation code, Dictionary<string, MemoryFile> files, string file) =>
        IsCode(file) ? TreeOf(code, file).GetText() : files[file].GetText()!;

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Language, path);

    private static MemoryFile FileOf(string path, string text) => new(Folder + path, text);
}
