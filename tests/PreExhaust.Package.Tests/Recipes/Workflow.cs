using YamlDotNet.RepresentationModel;

namespace PreExhaust.Package.Tests.Recipes;

/// <summary>The one job of a workflow for GitHub.</summary>
internal sealed class Workflow
{
    private readonly YamlMappingNode _root;

    public Workflow(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        _root = (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    /// <summary>What the job may do.</summary>
    public Dictionary<string, string> Permissions => Texts((YamlMappingNode)_root["permissions"]);

    /// <summary>Its steps, each with what it says beside lists and blocks.</summary>
    public IReadOnlyList<Dictionary<string, string>> Steps =>
        [.. ((YamlSequenceNode)Job["steps"]).Cast<YamlMappingNode>().Select(Texts)];

    private YamlMappingNode Job =>
        (YamlMappingNode)Assert.Single(((YamlMappingNode)_root["jobs"]).Children).Value;

    private static Dictionary<string, string> Texts(YamlMappingNode node) => node.Children
        .SelectMany(pair => pair.Value is YamlMappingNode inner ? inner.Children.ToList() : [pair])
        .ToDictionary(pair => Text(pair.Key), pair => Text(pair.Value));

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
