using System.Xml.Linq;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests;

public sealed class ContentTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Theory]
    [InlineData("PreExhaust")]
    [InlineData("PreExhaust.Language")]
    [InlineData("PreExhaust.Cli")]
    [InlineData("PreExhaust.Templates")]
    public void It_holds_these_files(string id)
    {
        using var archive = package.Open(id);
        var files = archive.Entries
            .Select(e => e.FullName)
            .Where(name => !name.StartsWith("_rels", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);

        Snapshot.Match(string.Join('\n', files) + "\n", hint: id);
    }

    [Fact]
    public void It_depends_on_nothing_but_memory_in_its_old_leg()
    {
        using var archive = package.Open();
        using var nuspec = archive.GetEntry("PreExhaust.nuspec")!.Open();

        var dependency = Assert.Single(XDocument.Load(nuspec).Descendants(), e => e.Name.LocalName == "dependency");

        Assert.Equal("System.Memory", dependency.Attribute("id")!.Value);
        Assert.Equal(".NETStandard2.0", dependency.Parent!.Attribute("targetFramework")!.Value);
    }

    [Fact]
    public void The_language_depends_on_the_library_of_its_version_and_on_its_parsers()
    {
        using var archive = package.Open("PreExhaust.Language");
        using var nuspec = archive.GetEntry("PreExhaust.Language.nuspec")!.Open();

        var dependencies = XDocument.Load(nuspec).Descendants().Where(e => e.Name.LocalName == "dependency").ToList();

        Assert.Equal(["PreExhaust", "Sprache"], dependencies.Select(d => d.Attribute("id")!.Value));
        Assert.Equal(package.Version, dependencies[0].Attribute("version")!.Value);
    }

    [Theory]
    [InlineData("PreExhaust")]
    [InlineData("PreExhaust.Language")]
    [InlineData("PreExhaust.Cli")]
    [InlineData("PreExhaust.Templates")]
    public void Whatever_third_party_code_it_holds_is_listed_in_the_notices(string id)
    {
        using var archive = package.Open(id);
        using var reader = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var notices = reader.ReadToEnd();
        var foreign = archive.Entries
            .Where(e => e.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(e => Path.GetFileNameWithoutExtension(e.Name))
            .Where(name => !name.StartsWith("PreExhaust", StringComparison.Ordinal));

        Assert.All(foreign, name => Assert.Contains(name, notices, StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_is_ours_has_one_version()
    {
        var expected = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;
        var versions =
            from id in new[] { "PreExhaust", "PreExhaust.Language", "PreExhaust.Cli" }
            from version in Versions(id)
            select version;

        Assert.Equal([expected], versions.Distinct(StringComparer.Ordinal));
    }

    private List<string> Versions(string id)
    {
        using var archive = package.Open(id);
        var ours = archive.Entries
            .Where(e => e.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Where(e => e.Name.StartsWith("PreExhaust", StringComparison.Ordinal));
        return [.. ours.Select(PackedAssembly.Version)];
    }
}
