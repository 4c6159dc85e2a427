using System.Text.Json;
using System.Xml.Linq;

namespace PreExhaust.Architecture.Tests;

/// <summary>Packages, tool and extension have one version, which stands in one place.</summary>
public sealed class VersionTests
{
    private const string Place = "Directory.Build.props";

    private static readonly string[] Names =
    [
        "Version", "VersionPrefix", "VersionSuffix", "PackageVersion", "AssemblyVersion", "FileVersion",
        "InformationalVersion",
    ];

    [Fact]
    public void It_stands_in_one_place() => Assert.Equal(
        [$"{Place} Version"],
        from path in SourceTree.Files(".", ".csproj", ".props", ".targets")
        from property in XDocument.Parse(SourceTree.Text(path)).Descendants()
        where property.Parent?.Name.LocalName == "PropertyGroup" && Names.Contains(property.Name.LocalName)
        select $"{path} {property.Name.LocalName}");

    [Fact]
    public void What_npm_packs_has_it_too()
    {
        var version = XDocument.Parse(SourceTree.Text(Place)).Descendants("Version").Single().Value;
        var others =
            from path in SourceTree.Files("src", ".json")
            where Path.GetFileName(path) == "package.json"
            let own = JsonDocument.Parse(SourceTree.Text(path)).RootElement.GetProperty("version").GetString()
            where own != version
            select $"{path} has {own}, not {version}";

        Assert.Empty(others);
    }
}
