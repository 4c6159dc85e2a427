using System.Text.Json.Nodes;
using PreExhaust.Tests.Shared;

namespace PreExhaust.LanguageServer.Tests;

public sealed class StructureTests
{
    [Fact]
    public async Task Symbols_stand_in_each_other()
    {
        var symbols = await Ask("textDocument/documentSymbol", Documents.Of());

        Snapshot.Match(string.Concat(symbols!.AsArray().SelectMany(symbol => Lines(symbol!, ""))));
    }

    [Fact]
    public async Task Headers_exercises_and_comments_fold()
    {
        var folds = await Ask("textDocument/foldingRange", Documents.Of());

        Assert.Equal(
            ["2-19", "6-7", "9-16", "12-14", "18-19", "0-1"],
            folds!.AsArray().Select(fold => $"{fold!["startLine"]}-{fold["endLine"]}"));
    }

    [Fact]
    public async Task Selections_grow_from_a_number_to_the_text()
    {
        var (line, character) = Program.Place("40%");
        var parameters = Documents.Of();
        parameters["positions"] = new JsonArray(new JsonObject { ["line"] = line, ["character"] = character });
        var selection = (await Ask("textDocument/selectionRange", parameters))![0];

        var ranges = new List<string>();
        for (; selection is not null; selection = selection["parent"])
            ranges.Add(Documents.Text(selection["range"]!));
        Assert.Equal("13:13-13:15", ranges[0]);
        Assert.Contains("13:2-13:16", ranges);
        Assert.Equal("12:0-14:17", ranges[^4]);
        Assert.Equal("0:0-20:0", ranges[^1]);
        Assert.Equal(ranges.Count, ranges.Distinct().Count());
    }

    [Fact]
    public async Task Pieces_have_the_colours_of_what_they_are()
    {
        var legend = Handlers.ColourHandler.Legend.TokenTypes;
        var tokens = await Ask("textDocument/semanticTokens/full", Documents.Of());

        Snapshot.Match(string.Concat(Tokens(tokens!).Select(token => $"{token.Text}: {legend[token.Type]}\n")));
    }

    [Fact]
    public async Task Of_a_range_only_its_lines_are_coloured()
    {
        var parameters = Documents.Of();
        parameters["range"] = Documents.Range(9, 0, 10, 0);
        var tokens = await Ask("textDocument/semanticTokens/range", parameters);

        Assert.Equal(
            ["session", "Lower A", "on", "Mon", "> Keep it short."], Tokens(tokens!).Select(token => token.Text));
    }

    private static IEnumerable<string> Lines(JsonNode symbol, string indentation)
    {
        yield return $"{indentation}{symbol["name"]} ({symbol["kind"]}) {Documents.Text(symbol["range"]!)} "
            + $"{Documents.Text(symbol["selectionRange"]!)}\n";
        foreach (var line in symbol["children"]!.AsArray().SelectMany(child => Lines(child!, indentation + "  ")))
            yield return line;
    }

    private static IEnumerable<(string Text, int Type)> Tokens(JsonNode tokens)
    {
        var lines = Program.Text.Split('\n');
        var (line, character) = (0, 0);
        foreach (var five in tokens["data"]!.AsArray().Select(number => (int)number!).Chunk(5))
        {
            (line, character) = five[0] == 0 ? (line, character + five[1]) : (line + five[0], five[1]);
            yield return (lines[line].Substring(character, five[2]), five[3]);
        }
    }

    private static async Task<JsonNode?> Ask(string method, JsonNode parameters)
    {
        await using var client = await LspClient.Started();
        await client.Open(Program.Text);
        return await client.Ask(method, parameters);
    }
}
