using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PreExhaust.Tests.Shared;

namespace PreExhaust.VSCode.Tests;

/// <summary>The file that people install.</summary>
public sealed partial class PackageTests
{
    private const int Executable = 0b001_001_001;

    [ToolFact(Extension.Packaged)]
    public void It_holds_these_files()
    {
        using var package = ZipFile.OpenRead(Extension.File);

        Snapshot.Match(string.Concat(package.Entries
            .Select(entry => entry.FullName)
            .Order(StringComparer.Ordinal)
            .Select(name => name + "\n")));
    }

    [ToolFact(Extension.Packaged)]
    public void Its_version_and_repository_are_those_of_the_project()
    {
        using var package = ZipFile.OpenRead(Extension.File);
        var manifest = JsonNode.Parse(Text(package, "extension/package.json"))!;
        var project = XDocument.Load(Repository.PathOf("Directory.Build.props"));

        Assert.Equal(project.Descendants("Version").Single().Value, (string)manifest["version"]!);
        Assert.Equal(
            project.Descendants("RepositoryUrl").Single().Value + ".git", (string)manifest["repository"]!["url"]!);
        Assert.Null(manifest["devDependencies"]);
        Assert.Contains(
            "TargetPlatform=\"linux-x64\"", Text(package, "extension.vsixmanifest"), StringComparison.Ordinal);
    }

    [ToolFact(Extension.Packaged)]
    public void Its_icon_is_that_of_the_project()
    {
        using var package = ZipFile.OpenRead(Extension.File);
        using var icon = new MemoryStream();
        package.GetEntry("extension/" + (string)Extension.Manifest["icon"]!)!.Open().CopyTo(icon);

        Assert.Equal(File.ReadAllBytes(Repository.PathOf("src", "icon.png")), icon.ToArray());
    }

    /// <summary>Open VSX and others: a licence, a publisher, pictures that are found from elsewhere.</summary>
    [ToolFact(Extension.Packaged)]
    public void Any_shop_can_show_it()
    {
        using var package = ZipFile.OpenRead(Extension.File);
        var about = Text(package, "extension.vsixmanifest");
        string[] assets = ["Content.Details", "Content.Changelog", "Content.License", "Icons.Default"];

        Assert.Contains("Publisher=\"preexhaust\"", about, StringComparison.Ordinal);
        Assert.All(assets, asset => Assert.Contains(
            $"\"Microsoft.VisualStudio.Services.{asset}\"", about, StringComparison.Ordinal));
        Assert.All(
            Picture().Matches(Text(package, "extension/readme.md")),
            picture => Assert.StartsWith("https://", picture.Groups[1].Value, StringComparison.Ordinal));
        Assert.DoesNotContain("enabledApiProposals", Text(package, "extension/package.json"), StringComparison.Ordinal);
    }

    [ToolFact(Extension.Packaged)]
    public async Task Both_of_its_servers_run()
    {
        using var folder = new TemporaryFolder();
        ZipFile.ExtractToDirectory(Extension.File, folder.Path);
        var server = Path.Combine(folder.Path, "extension", "server");
        var version = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

        var native = await ProcessRun.Of(Path.Combine(server, "native", "preexhaust"), ["--version"]);
        var portable = await ProcessRun.Dotnet([Path.Combine(server, "portable", "PreExhaust.Cli.dll"), "--version"]);

        Assert.Equal(version, native.Output.Trim());
        Assert.Equal(version, portable.Output.Trim());
    }

    [ToolFact(Extension.Packaged)]
    public void The_native_server_may_be_run()
    {
        using var package = ZipFile.OpenRead(Extension.File);
        var mode = package.GetEntry("extension/server/native/preexhaust")!.ExternalAttributes >> 16;

        Assert.Equal(Executable, mode & Executable);
    }

    [ToolFact(Extension.Packaged, Extension.Packages)]
    public void Whatever_third_party_code_it_holds_is_listed_in_the_notices()
    {
        using var package = ZipFile.OpenRead(Extension.File);
        var notices = Text(package, "extension/THIRD-PARTY-NOTICES.txt");
        var libraries = package.Entries
            .Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(entry => Path.GetFileNameWithoutExtension(entry.Name))
            .Where(name => !name.StartsWith("PreExhaust", StringComparison.Ordinal))
            // One project in two files.
            .Select(name => name == "Spectre.Console.Ansi" ? "Spectre.Console" : name);
        string[] bundled = ["vscode-languageclient", "vscode-languageserver-protocol", "vscode-jsonrpc", "semver"];

        Assert.All(libraries.Concat(bundled), name => Assert.Contains(name, notices, StringComparison.Ordinal));
        Assert.StartsWith(
            File.ReadAllText(Repository.PathOf("THIRD-PARTY-NOTICES.txt")).TrimEnd(),
            notices,
            StringComparison.Ordinal);
    }

    [GeneratedRegex(@"!\[[^\]]+\]\(([^)]+)\)")]
    private static partial Regex Picture();

    private static string Text(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
