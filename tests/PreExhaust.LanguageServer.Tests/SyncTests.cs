using System.Text.Json.Nodes;
using PreExhaust.Language;

namespace PreExhaust.LanguageServer.Tests;

public sealed class SyncTests
{
    [Fact]
    public async Task Changes_are_applied_one_after_the_other()
    {
        await using var client = await LspClient.Started();
        await client.Open("Bench Pres: 3x5\n");
        Assert.Equal(["0:0-0:10 1 PEX0101"], await client.Diagnostics(1));

        await client.Change(2, Documents.Edit(1, 0, 1, 0, "Back Squa: 3x5\n"), Documents.Edit(0, 10, 0, 10, "s"));
        Assert.Equal(["1:0-1:9 1 PEX0101"], await client.Diagnostics(2));
    }

    [Fact]
    public async Task Columns_count_utf_16_units()
    {
        await using var client = await LspClient.Started();
        await client.Open("// \U0001F4AA\U0001F468\u200D\U0001F469\u200D\U0001F467\r\n> \U0001F4AA é\rBench Pres: 3x5");
        Assert.Contains("2:0-2:10 1 PEX0101", await client.Diagnostics(1));

        // The strong arm is two units, the family eight.
        await client.Change(2, Documents.Edit(0, 0, 0, 13, "Front Squa: 3x5"));
        Assert.Contains("0:0-0:10 1 PEX0101", await client.Diagnostics(2));
    }

    [Theory]
    [InlineData(0, 99, 0, 999, "s", "Bench Press")]
    [InlineData(99, 0, 999, 0, "s", "Bench Press")]
    [InlineData(0, 11, 0, 10, "", "Bench Pres")]
    [InlineData(-1, -5, 0, 6, "Leg ", "Leg Press")]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, "s", "Bench Press")]
    public async Task A_place_outside_the_text_means_the_nearest_in_it(
        int line, int character, int endLine, int endCharacter, string text, string name)
    {
        var start = name == "Bench Press" ? "Bench Pres" : "Bench Press";
        await using var client = await LspClient.Started();
        await client.Open(start);
        await client.Change(2, Documents.Edit(line, character, endLine, endCharacter, text));
        await client.Change(3, Documents.Edit(99, 99, 99, 99, ": 3x5"));

        var expected = WorkoutText.Parse(name + ": 3x5").Diagnostics.Select(d => d.Id);
        Assert.Equal(expected, (await client.Diagnostics(3)).Select(line => line.Split(' ')[^1]));
    }

    [Fact]
    public async Task A_change_without_a_range_replaces_everything()
    {
        await using var client = await LspClient.Started();
        await client.Open("Bench Pres: 3x5");
        await client.Change(2, Documents.All("Bench Press: 3x5"));

        Assert.Empty(await client.Diagnostics(2));
    }

    [Fact]
    public async Task Every_request_sees_the_changes_before_it_and_none_behind_it()
    {
        await using var client = await LspClient.Started();
        await client.Open("");
        var answers = new List<Task<JsonNode>>();
        for (var i = 1; i <= 50; i++)
        {
            await client.Change(i + 1, Documents.All(string.Concat(Enumerable.Repeat("Bench Pres: 3x5\n", i))));
            answers.Add(await client.Start("textDocument/diagnostic", Documents.Of()));
        }

        var counts = (await Task.WhenAll(answers)).Select(a => a["result"]!["items"]!.AsArray().Count);
        Assert.Equal(Enumerable.Range(1, 50), counts);
    }

    [Fact]
    public async Task A_burst_of_changes_ends_in_the_diagnostics_of_the_last()
    {
        await using var client = await LspClient.Started();
        await client.Open("Bench Pres: 3x5\n");
        for (var version = 2; version <= 200; version++)
            await client.Change(version, Documents.Edit(1, 0, 1, 0, "Back Squa: 3x5\n"));

        Assert.Equal(200, (await client.Diagnostics(200)).Length);
    }

    [Fact]
    public async Task Versions_only_rise()
    {
        await using var client = await LspClient.Started();
        await client.Open("Bench Pres: 3x5\n");
        for (var version = 2; version <= 100; version++)
            await client.Change(version, Documents.Edit(0, 0, 0, 0, "x"));

        var last = 0;
        while (last < 100)
        {
            var published = await client.Next("textDocument/publishDiagnostics");
            Assert.InRange((int)published["version"]!, last + 1, 100);
            last = (int)published["version"]!;
        }
    }

    [Fact]
    public async Task A_cancelled_request_is_answered_as_such()
    {
        await using var client = await LspClient.Started();
        await client.Open(string.Concat(Enumerable.Range(1, 200).Select(number =>
            $"session S{number}\n" + string.Concat(Enumerable.Repeat("Bench Press: 3x5 75%, rest 3min\n", 50)))));

        // A quick machine may be done with one of them before it hears of the cancellation.
        for (var version = 2; version < 100; version++)
        {
            await client.Change(version, Documents.Edit(0, 0, 0, 0, "// again\n"));
            var answer = await client.StartAndCancel("textDocument/diagnostic", Documents.Of());
            if ((int?)(await answer)["error"]?["code"] == -32800)
                return;
        }

        Assert.Fail("No request was answered as cancelled.");
    }

    [Fact]
    public async Task A_closed_document_has_no_diagnostics()
    {
        await using var client = await LspClient.Started();
        await client.Open("Bench Pres: 3x5");
        Assert.Single(await client.Diagnostics(1));
        await client.Close();

        Assert.Empty(await client.Diagnostics(null));
        Assert.Equal(-32602, await client.ErrorOf("textDocument/diagnostic", Documents.Of()));
    }
}
