using System.Xml.Linq;

namespace PreExhaust.Architecture.Tests;

/// <summary>Every dependency points towards the domain.</summary>
public sealed class DependencyTests
{
    /// <summary>What each project may use of the others, and which packages may reach its compiled code.</summary>
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Allowed = new()
    {
        ["PreExhaust"] = ([], ["System.Memory"]),
        ["PreExhaust.Language"] = (["PreExhaust"], ["Sprache"]),
        ["PreExhaust.Configuration"] = (["PreExhaust", "PreExhaust.Language"], ["Microsoft.CodeAnalysis.Common"]),
        ["PreExhaust.Roslyn"] = (
            ["PreExhaust", "PreExhaust.Language", "PreExhaust.Configuration"],
            ["Microsoft.CodeAnalysis.Common", "Microsoft.CodeAnalysis.CSharp"]),
        ["PreExhaust.Drawing"] = (["PreExhaust"], []),
        ["PreExhaust.CodeFixes"] = (
            ["PreExhaust", "PreExhaust.Language", "PreExhaust.Configuration", "PreExhaust.Roslyn"],
            ["Microsoft.CodeAnalysis.CSharp.Workspaces"]),
        ["PreExhaust.LanguageServer"] = (
            ["PreExhaust", "PreExhaust.Drawing", "PreExhaust.Language", "PreExhaust.Configuration"],
            ["Microsoft.NET.StringTools", "StreamJsonRpc"]),
        ["PreExhaust.Cli"] = (
            [
                "PreExhaust", "PreExhaust.Drawing", "PreExhaust.Language", "PreExhaust.Configuration",
                "PreExhaust.LanguageServer",
            ],
            ["DiffPlex", "Markdig", "Spectre.Console", "System.CommandLine"]),
    };

    public static TheoryData<string> Projects => new(Allowed.Keys);

    public static TheoryData<string, string> Assemblies => new()
    {
        { "PreExhaust", "netstandard2.0" },
        { "PreExhaust", "net8.0" },
        { "PreExhaust.Language", "netstandard2.0" },
        { "PreExhaust.Configuration", "netstandard2.0" },
        { "PreExhaust.Roslyn", "netstandard2.0" },
        { "PreExhaust.Drawing", "net8.0" },
        { "PreExhaust.CodeFixes", "netstandard2.0" },
        { "PreExhaust.LanguageServer", "net10.0" },
        { "PreExhaust.Cli", "net10.0" },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void Projects_refer_to_the_projects_on_their_left(string project) =>
        Assert.Empty(References(project, "ProjectReference").Except(Allowed[project].Projects));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Projects_stand_on_the_agreed_packages(string project) =>
        Assert.Empty(References(project, "PackageReference").Except(Allowed[project].Packages));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Compiled_code_keeps_the_arrows(string project, string framework)
    {
        var own = BuiltAssembly.Of(project, framework).Assemblies
            .Where(name => name.StartsWith("PreExhaust", StringComparison.Ordinal));

        Assert.Empty(own.Except(Allowed[project].Projects));
    }

    [Fact]
    public void Every_product_project_is_known_here() => Assert.Equal(
        Allowed.Keys
            .Concat(["PreExhaust.Package", "PreExhaust.Language.Package", "PreExhaust.Templates"])
            .Order(StringComparer.Ordinal),
        SourceTree.Files("src", ".csproj")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_library_that_apps_load_has_no_dependency_but_the_framework() => Assert.DoesNotContain(
        BuiltAssembly.Of("PreExhaust", "net8.0").Assemblies,
        name => !name.StartsWith("System.", StringComparison.Ordinal));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Parse(SourceTree.Text($"src/{project}/{project}.csproj"))
            .Descendants(kind)
            .Where(r => (string?)r.Attribute("ReferenceOutputAssembly") != "false")
            .Where(r => !IsBuildOnly(r, kind))
            .Select(r => Path.GetFileNameWithoutExtension(((string?)r.Attribute("Include") ?? "") + Suffix(kind)));

    // GetFileNameWithoutExtension would take the last part of a package's name for an extension.
    private static string Suffix(string kind) => kind == "PackageReference" ? ".package" : "";

    private static bool IsBuildOnly(XElement reference, string kind) =>
        kind == "PackageReference"
        && (string?)reference.Attribute("PrivateAssets") == "all"
        && (string?)reference.Attribute("Include")
            is "PolySharp" or "Microsoft.CodeAnalysis.Analyzers" or "Microsoft.CodeAnalysis.PublicApiAnalyzers";
}
