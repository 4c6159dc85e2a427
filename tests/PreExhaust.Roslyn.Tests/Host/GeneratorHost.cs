using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PreExhaust.Roslyn.Tests.Host;

/// <summary>Runs the generator over files in memory.</summary>
internal sealed class GeneratorHost
{
    private readonly CSharpParseOptions _parseOptions;
    private GeneratorDriver _driver;

    public GeneratorHost(
        IEnumerable<AdditionalText> files,
        AnalyzerConfigOptionsProvider? options = null,
        LanguageVersion version = LanguageVersion.Latest,
        string user = "class User { }",
        WorkoutGenerator? generator = null,
        string path = "User.cs")
    {
        _parseOptions = new(version);
        Compilation = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText(user, _parseOptions, path)],
            References.OfThisRuntime,
            new(OutputKind.DynamicallyLinkedLibrary));
        _driver = CSharpGeneratorDriver.Create(
            [(generator ?? new()).AsSourceGenerator()],
            files,
            _parseOptions,
            options ?? BuildOptions.App(),
            new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public CSharpCompilation Compilation { get; private set; }

    public static GeneratorHost Of(params (string Path, string Text)[] files) =>
        new(files.Select(f => new MemoryFile("/home/me/App/" + f.Path, f.Text)));

    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGenerators(Compilation);
        return _driver.GetRunResult().Results.Single();
    }

    /// <summary>The user's code and the generated code, compiled.</summary>
    public CSharpCompilation Compile(string? userCode = null)
    {
        var trees = Run().GeneratedSources.Select(s => s.SyntaxTree);
        var user = userCode is null ? [] : new[] { CSharpSyntaxTree.ParseText(userCode, _parseOptions) };
        return Compilation.AddSyntaxTrees([.. trees, .. user]);
    }

    public void EditUserCode(string code = "class User { int x; }") => Compilation = Compilation.ReplaceSyntaxTree(
        Compilation.SyntaxTrees[0],
        CSharpSyntaxTree.ParseText(code, _parseOptions, "User.cs"));

    public void Add(SyntaxTree file) => Compilation = Compilation.AddSyntaxTrees(file);

    public void Refer(MetadataReference assembly) => Compilation = Compilation.AddReferences(assembly);

    public void Replace(AdditionalText old, AdditionalText @new) => _driver = _driver.ReplaceAdditionalText(old, @new);

    public void Configure(BuildOptions options) => _driver = _driver.WithUpdatedAnalyzerConfigOptions(options);

    public void Add(AdditionalText file) => _driver = _driver.AddAdditionalTexts(ImmutableArray.Create(file));
}
