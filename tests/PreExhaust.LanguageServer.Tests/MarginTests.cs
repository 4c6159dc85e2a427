using System.Text.Json.Nodes;
using PreExhaust.Tests.Shared;

namespace PreExhaust.LanguageServer.Tests;

public sealed class MarginTests
{
    [Fact]
    public async Task Loads_minutes_and_sets_of_the_week_stand_beside_the_text()
    {
        var lines = Program.Text.Split('\n');
        foreach (var hint in (await Hints(0, 100)).Reverse())
        {
            var (line, character) = ((int)hint["position"]!["line"]!, (int)hint["position"]!["character"]!);
            lines[line] = lines[line].Insert(character, $" <{hint["label"]}>");
        }

        Snapshot.Match(string.Join('\n', lines));
    }

    [Fact]
    public async Task Of_a_range_only_its_lines_have_some()
    {
        var hints = await Hints(12, 13);

        Assert.All(hints, hint => Assert.InRange((int)hint["position"]!["line"]!, 12, 13));
        Assert.NotEmpty(hints);
    }

    [Fact]
    public async Task Each_session_says_above_what_it_comes_to()
    {
        await using var client = await LspClient.Started();
        await client.Open(Program.Text);
        var lenses = await client.Ask("textDocument/codeLens", Documents.Of());

        Assert.Equal(["9:8-9:15", "18:8-18:15"], lenses!.AsArray().Select(lens => Documents.Text(lens!["range"]!)));
        Assert.All(lenses.AsArray(), lens => Assert.Matches(
            @"^about \d+ min \| \d+ hard sets \| [a-z ]+ \d+ % left$", (string?)lens!["command"]!["title"]));
    }

    [Fact]
    public async Task A_text_without_sessions_has_none()
    {
        await using var client = await LspClient.Started();
        await client.Open("program Empty\nsession A\n");

        Assert.Empty((await client.Ask("textDocument/codeLens", Documents.Of()))!.AsArray());
    }

    private static async Task<IReadOnlyList<JsonNode>> Hints(int first, int last)
    {
        await using var client = await LspClient.Started();
        await client.Open(Program.Text);
        var parameters = Documents.Of();
        parameters["range"] = Documents.Range(first, 0, last, 0);
        var hints = await client.Ask("textDocument/inlayHint", parameters);
        return [.. hints!.AsArray().Select(hint => hint!)];
    }
}
