using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PreExhaust.Roslyn.Tests.Host;

/// <summary>Build properties as the SDK hands them to generators.</summary>
internal sealed class BuildOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    /// <summary>The project App in the folder <c>/home/me/App</c>.</summary>
    public static BuildOptions App(params (string Name, string Value)[] more) =>
        new([("ProjectDir", "/home/me/App/"), ("RootNamespace", "App"), .. more]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options([]);

    private sealed class Options((string Name, string Value)[] properties) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = properties
            .ToDictionary(p => "build_property." + p.Name, p => p.Value, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            _values.TryGetValue(key, out value);
    }
}
