using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml.Linq;

namespace PreExhaust.Package.Tests;

/// <summary>What a registry shows of the packages.</summary>
public sealed class MetadataTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Repository = "https://github.com/preexhaust/preexhaust";

    [Theory]
    [InlineData("PreExhaust")]
    [InlineData("PreExhaust.Language")]
    [InlineData("PreExhaust.Cli")]
    [InlineData("PreExhaust.Templates")]
    public void A_package_says_what_it_is_and_whose(string id)
    {
        using var archive = package.Open(id);
        var metadata = Nuspec(archive, id);

        Assert.Equal(id, Value(metadata, "id"));
        Assert.Equal("The PreExhaust authors", Value(metadata, "authors"));
        Assert.Equal(Repository, Value(metadata, "projectUrl"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("expression", metadata.Element(metadata.Name.Namespace + "license")!.Attribute("type")!.Value);
        Assert.InRange(Value(metadata, "description").Length, 60, 300);
        Assert.Superset(new HashSet<string> { "strength", "training", "workout" }, Tags(metadata));
        var repository = metadata.Element(metadata.Name.Namespace + "repository")!;
        Assert.Equal(("git", Repository), (repository.Attribute("type")!.Value, repository.Attribute("url")!.Value));
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
    }

    [Theory]
    [InlineData("PreExhaust")]
    [InlineData("PreExhaust.Language")]
    [InlineData("PreExhaust.Cli")]
    [InlineData("PreExhaust.Templates")]
    public void A_package_has_a_page_without_links_into_nowhere(string id)
    {
        using var archive = package.Open(id);
        using var reader = new StreamReader(archive.GetEntry(Value(Nuspec(archive, id), "readme"))!.Open());
        var page = reader.ReadToEnd();

        Assert.StartsWith("# ", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https://)", page);
    }

    [Theory]
    [InlineData("PreExhaust")]
    [InlineData("PreExhaust.Language")]
    [InlineData("PreExhaust.Cli")]
    [InlineData("PreExhaust.Templates")]
    public void A_package_has_a_face_of_128_pixels(string id)
    {
        using var archive = package.Open(id);
        using var stream = archive.GetEntry(Value(Nuspec(archive, id), "icon"))!.Open();
        var header = new byte[24];
        stream.ReadExactly(header);

        Assert.Equal("PNG\r\n"u8, header.AsSpan(1, 5));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20)));
    }

    private static HashSet<string> Tags(XElement metadata) => [.. Value(metadata, "tags").Split(' ')];

    private static string Value(XElement metadata, string name) =>
        metadata.Element(metadata.Name.Namespace + name)!.Value;

    private static XElement Nuspec(ZipArchive archive, string id)
    {
        using var stream = archive.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }
}
