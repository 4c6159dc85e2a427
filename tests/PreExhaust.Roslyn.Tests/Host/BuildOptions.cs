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

    private readonly Dictionary<string, Options> _files = [];

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.", properties);

    /// <summary>The same with metadata of a file, as in <c>AdditionalFiles Update</c>.</summary>
    public BuildOptions With(string file, params (string Name, string Value)[] metadata)
    {
        _files[file] = new("build_metadata.AdditionalFiles.", metadata);
        return this;
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options("", []);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        _files.TryGetValue(textFile.Path, out var options) ? options : new Options("", []);

    private sealed class Options(string prefix, (string Name, string Value)[] properties) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = properties
            .ToDictionary(p => prefix + p.Name, p => p.Value, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            _values.TryGetValue(key, out value);
    }
}
