using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Language;
using PreExhaust.Roslyn.Keystrokes;

namespace PreExhaust.Roslyn;

/// <summary>What the files of a project have in common, worked out when the first of them asks.</summary>
internal sealed class AnalyzedProject(
    AnalyzerOptions options, Compilation compilation, CancellationToken cancellation)
{
    private readonly Lazy<ProjectConfiguration> _configuration = new(
        () => ProjectConfiguration.Read(options, cancellation), LazyThreadSafetyMode.PublicationOnly);

    private readonly Lazy<WorkoutDefinitions> _shared = new(
        () => DefinitionCache.Of(options.AdditionalFiles, DirectoryOf(options), cancellation),
        LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The classes of the app.</summary>
    public ProgressionClasses Progressions { get; } = new(compilation, cancellation);

    /// <summary>What the C# of the app says outside of bodies.</summary>
    public Declarations Declarations => Declarations.Of(compilation);

    /// <summary>The project's folder.</summary>
    public string Directory { get; } = DirectoryOf(options);

    /// <summary>How loud the rules are.</summary>
    public ProjectConfiguration Configuration => _configuration.Value;

    /// <summary>What the files define for each other.</summary>
    public WorkoutDefinitions Shared => _shared.Value;

    /// <summary>What messages about a C# file depend on besides the code.</summary>
    public Basis BasisOf(SyntaxTree file) =>
        new(Configuration.Rules.For(file.FilePath), Configuration.Warnings, Shared, Directory);

    private static string DirectoryOf(AnalyzerOptions options) =>
        ProjectOptions.DirectoryOf(options.AnalyzerConfigOptionsProvider);
}
