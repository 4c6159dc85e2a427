using System.Text.RegularExpressions;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Samples.Tests;

/// <summary>What <c>docs/apps.md</c> shows stands in the file that it names.</summary>
public sealed partial class PageTests(CoachServerFixture fixture) : IClassFixture<CoachServerFixture>
{
    private static readonly string Page =
        File.ReadAllText(Repository.PathOf("docs", "apps.md")).ReplaceLineEndings("\n");

    public static TheoryData<string, string> Excerpts()
    {
        var excerpts = new TheoryData<string, string>();
        foreach (Match match in Excerpt().Matches(Page))
            excerpts.Add(match.Groups["path"].Value, match.Groups["text"].Value);
        return excerpts;
    }

    [Theory]
    [MemberData(nameof(Excerpts))]
    public void An_excerpt_stands_in_its_file(string path, string text)
    {
        var file = Unindented(File.ReadAllText(Repository.PathOf(path)));

        Assert.Contains(Unindented(text), file, StringComparison.Ordinal);
    }

    [Fact]
    public void All_code_is_an_excerpt() => Assert.Equal(
        Excerpts().Count,
        Page.Split('\n').Count(line => line.StartsWith("```csharp", StringComparison.Ordinal)
            || line.StartsWith("```text", StringComparison.Ordinal)));

    [Fact]
    public async Task The_table_has_the_requests_there_are()
    {
        var paths = (await fixture.Server.Get("openapi/v1.json"))["paths"]!.AsObject();
        var offered = paths.SelectMany(path => path.Value!.AsObject().Select(
            method => $"{method.Key.ToUpperInvariant()} {path.Key}"));

        Assert.Equal(offered.Order(), Request().Matches(Page).Select(match => match.Groups[1].Value).Order());
    }

    private static string Unindented(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));

    [GeneratedRegex(
        @"^```(csharp|text) (?<path>\S+)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Excerpt();

    [GeneratedRegex(@"^\| `([A-Z]+ /api/[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Request();
}
