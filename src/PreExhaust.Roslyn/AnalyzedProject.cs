using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Language;
using PreExhaust.Roslyn.Keystrokes;

namespace PreExhaust.Roslyn;

/// <summary>
/// What the files of a project have in common, worked out when the first of them asks, and shared by all who look at
/// the same compilation with the same options.
/// </summary>
internal sealed class AnalyzedProject
{
    private static readonly ConditionalWeakTable<
        Compilation, ConditionalWeakTable<AnalyzerOptions, AnalyzedProject>> Known = new();

    private readonly AnalyzerConfigOptions _build;
    private readonly ConcurrentDictionary<string, Basis> _bases = new(StringComparer.Ordinal);
    private readonly Once<ProjectConfiguration> _configuration = new();
    private readonly Once<WorkoutDefinitions> _shared = new();

    private AnalyzedProject(Compilation compilation, AnalyzerOptions options)
    {
        Compilation = compilation;
        _build = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        Directory = ProjectOptions.DirectoryOf(options.AnalyzerConfigOptionsProvider);
        Files = ProjectFiles.Of(options.AdditionalFiles);
    }

    /// <summary>The C# of the app.</summary>
    public Compilation Compilation { get; }

    /// <summary>The project's folder.</summary>
    public string Directory { get; }

    /// <summary>The files of the project that are no C#.</summary>
    public ProjectFiles Files { get; }

    /// <summary>What the C# of the app says outside of bodies.</summary>
    public Declarations Declarations => Declarations.Of(Compilation);

    /// <summary>The project of a compilation that is looked at with some options.</summary>
    public static AnalyzedProject Of(Compilation compilation, AnalyzerOptions options) => Known
        .GetValue(compilation, _ => new())
        .GetValue(options, o => new(compilation, o));

    /// <summary>The classes of the app.</summary>
    public ProgressionClasses Progressions(CancellationToken cancellation) => new(Compilation, cancellation);

    /// <summary>How loud the rules are.</summary>
    public ProjectConfiguration Configuration(CancellationToken cancellation) =>
        _configuration.Get(() => ProjectConfiguration.Read(Files, _build, cancellation));

    /// <summary>What the files define for each other.</summary>
    public WorkoutDefinitions Shared(CancellationToken cancellation) =>
        _shared.Get(() => Files.Definitions(Directory, cancellation));

    /// <summary>What messages about a C# file depend on besides the code.</summary>
    public Basis BasisOf(SyntaxTree file, CancellationToken cancellation) => _bases.GetOrAdd(file.FilePath, path =>
    {
        var configuration = Configuration(cancellation);
        return new(configuration.Rules.For(path), configuration.Warnings, Shared(cancellation), Directory);
    });
}
