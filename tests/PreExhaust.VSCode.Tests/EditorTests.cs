using System.Text.RegularExpressions;
using PreExhaust.Tests.Shared;

namespace PreExhaust.VSCode.Tests;

/// <summary>A real VS Code in which the packaged extension is installed.</summary>
public sealed partial class EditorTests(EditorFixture fixture) : IClassFixture<EditorFixture>
{
    /// <summary>The tests of <c>tests/vscode/api</c>, by the names that they have there.</summary>
    public static TheoryData<string> InsideTheExtensionHost => new(
        Directory.EnumerateFiles(Repository.PathOf("tests", "vscode", "api"), "*.js")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Declaration().Matches(File.ReadAllText(file)))
            .Select(declaration => declaration.Groups[1].Value));

    [ToolTheory(Extension.Node, Extension.Browser, Extension.Driver, Extension.Host, Extension.Packaged)]
    [MemberData(nameof(InsideTheExtensionHost))]
    public async Task Inside_the_extension_host(string test)
    {
        var problem = await fixture.ProblemOf(test);

        Assert.True(problem is null, problem);
    }

    [GeneratedRegex(@"^test\('(.*?)',", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
