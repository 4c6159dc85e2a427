using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Benchmarks.Building;

namespace PreExhaust.Benchmarks.Typing;

/// <summary>An app in an editor that asks for the messages of the file in which somebody types.</summary>
internal sealed class Editor
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal)
                || Path.GetFileName(path) is "PreExhaust.dll" or "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly ImmutableArray<AdditionalText> _files;
    private readonly IIncrementalGenerator _generator;
    private CSharpCompilation _compilation;
    private CSharpCompilation _app;
    private GeneratorDriver _driver;

    /// <summary>Opens the app.</summary>
    /// <param name="code">How many C# files it has.</param>
    /// <param name="files">The <c>.workout</c> files.</param>
    /// <param name="generator">What generates its code.</param>
    public Editor(int code, ImmutableArray<AdditionalText> files, IIncrementalGenerator generator)
    {
        _files = files;
        _compilation = CSharpCompilation.Create(
            "Gym",
            Enumerable.Range(0, code).Select(Parse),
            References,
            new(OutputKind.DynamicallyLinkedLibrary));
        _generator = generator;
        _driver = Driver(tracksSteps: false).RunGeneratorsAndUpdateCompilation(_compilation, out var app, out _);
        _app = (CSharpCompilation)app;
    }

    /// <summary>Types in a method of a file, and waits for its messages.</summary>
    /// <param name="file">The number of the file.</param>
    /// <param name="analyzers">What looks at it besides the compiler.</param>
    /// <returns>What the analyzers say.</returns>
    public ImmutableArray<Diagnostic> Type(int file, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var tree = Edit(file);
        _driver = _driver.RunGenerators(_compilation);
        // As editors do: generated code that stays what it was is not read again.
        _app = _app.ReplaceSyntaxTree(_app.SyntaxTrees[file], tree);
        var model = _app.GetSemanticModel(tree);
        var analysis = _app.WithAnalyzers(analyzers, Options());
        _ = model.GetDiagnostics();
        return
        [
            .. analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, default).GetAwaiter().GetResult(),
            .. analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, default).GetAwaiter().GetResult(),
        ];
    }

    /// <summary>
    /// The steps of the generator that do something at a keystroke in each of some files. Another driver tells: keeping
    /// book of every step takes the compiler a hundred times longer than the steps.
    /// </summary>
    public IReadOnlyList<string> Busy(params int[] files)
    {
        var driver = Driver(tracksSteps: true).RunGenerators(_compilation);
        foreach (var file in files)
            Edit(file);
        return driver.RunGenerators(_compilation).GetRunResult().Results.Single().TrackedOutputSteps
            .Where(step => step.Value.SelectMany(run => run.Outputs).Any(output =>
                output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)))
            .Select(step => step.Key)
            .ToList();
    }

    private CSharpGeneratorDriver Driver(bool tracksSteps) => CSharpGeneratorDriver.Create(
        [_generator.AsSourceGenerator()],
        _files,
        optionsProvider: new ProjectFolder(),
        driverOptions: new(IncrementalGeneratorOutputKind.None, tracksSteps));

    /// <summary>As the workspace of editors does, lists the same files anew at each keystroke.</summary>
    private AnalyzerOptions Options() => new([.. _files.AsEnumerable()], new ProjectFolder());

    /// <summary>As editors do, reads only what was typed in.</summary>
    private SyntaxTree Edit(int file)
    {
        var old = _compilation.SyntaxTrees[file];
        var text = old.GetText();
        var tree = old.WithChangedText(text.WithChanges(TypedCode.Keystroke(text)));
        _compilation = _compilation.ReplaceSyntaxTree(old, tree);
        return tree;
    }

    private static SyntaxTree Parse(int file) =>
        CSharpSyntaxTree.ParseText(TypedCode.Of(file), path: $"{ProjectFolder.Path}Screen{file}.cs");
}
