using System.Text.Json.Nodes;
using PreExhaust.Language.Pages;

namespace PreExhaust.LanguageServer.Tests;

public sealed class ExplainTests
{
    [Fact]
    public async Task Every_page_has_a_title_and_can_be_asked_for()
    {
        await using var client = await LspClient.Started();

        var topics = (await client.Ask("preexhaust/topics", new JsonObject()))!.AsArray();

        Assert.Equal(HelpText.Ids, topics.Select(topic => (string)topic!["id"]!));
        Assert.All(topics, topic => Assert.NotEqual("", (string)topic!["title"]!));
        Assert.Contains(topics, topic => (string)topic!["title"]! == "synergist-first");
    }

    [Theory]
    [InlineData("pex1001", "# PEX1001 synergist-first")]
    [InlineData("PEX0006", "# PEX0006\n")]
    public async Task A_page_is_the_one_of_the_id(string id, string start) =>
        Assert.StartsWith(start, (string)(await Explain(id))!["markdown"]!, StringComparison.Ordinal);

    [Fact]
    public async Task Links_lead_from_anywhere_to_the_same_pages() => Assert.Contains(
        "[PEX4003](https://github.com/preexhaust/preexhaust/blob/main/"
            + "src/PreExhaust/Analysis/Rules/SessionCap/README.md)",
        (string)(await Explain("PEX5002"))!["markdown"]!,
        StringComparison.Ordinal);

    [Fact]
    public async Task What_has_no_page_is_not_explained() => Assert.Null(await Explain("PEX9999"));

    private static async Task<JsonNode?> Explain(string id)
    {
        await using var client = await LspClient.Started();
        return await client.Ask("preexhaust/explain", new JsonObject { ["id"] = id });
    }
}
