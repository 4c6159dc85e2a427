using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Configuration;
using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn;

/// <summary>What the build says to the generator.</summary>
/// <param name="Directory">The project's folder, with forward slashes.</param>
/// <param name="LanguageVersion">The C# version, for messages.</param>
/// <param name="Emit">What the project says about its generated code.</param>
internal sealed record ProjectOptions(string Directory, string LanguageVersion, EmitOptions Emit)
{
    /// <summary>What is taken where the build cannot be understood.</summary>
    public static ProjectOptions Unknown { get; } = new("", "", new(""));

    /// <summary>Values of our build properties that mean nothing, as messages.</summary>
    public ValueList<string> Mistakes { get; init; }

    /// <summary>What becomes of warnings.</summary>
    public WarningPolicy Warnings { get; init; } = new(WarningsAreErrors: false);

    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider, ParseOptions parseOptions)
    {
        var mistakes = new List<string>();
        var properties = BuildProperties.Project(provider.GlobalOptions, mistakes);
        var version = (parseOptions as CSharpParseOptions)?.LanguageVersion ?? default;
        var emit = FileOptions.Read(properties).Over(new EmitOptions(properties.Text("RootNamespace") ?? "")
        {
            HasUtf8Literals = version >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11,
            HasNullableAnnotations = version >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp8,
            MapsLines = properties.Choice("DeterministicSourcePaths", "false", "true") != 1,
        });
        properties.Choice(WarningPolicy.Property, "false", "true");
        properties.Choice(ProjectConfiguration.PresetProperty, [.. Presets.Names]);
        return new(DirectoryOf(provider), version.ToDisplayString(), emit)
        {
            Mistakes = mistakes.ToValueList(),
            Warnings = WarningPolicy.Read(provider.GlobalOptions),
        };
    }

    public static string DirectoryOf(AnalyzerConfigOptionsProvider provider) =>
        BuildProperties.Read(provider.GlobalOptions, "ProjectDir") ?? "";
}
