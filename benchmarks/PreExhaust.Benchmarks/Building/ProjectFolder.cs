using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PreExhaust.Benchmarks.Building;

/// <summary>What a build without settings of ours says to a generator.</summary>
internal sealed class ProjectFolder : AnalyzerConfigOptionsProvider
{
    /// <summary>Where the project lies.</summary>
    public const string Path = "/gym/";

    private static readonly Options Build = new();

    public override AnalyzerConfigOptions GlobalOptions => Build;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property.ProjectDir" => Path,
                "build_property.RootNamespace" => "Gym",
                _ => null,
            };
            return value is not null;
        }
    }
}
