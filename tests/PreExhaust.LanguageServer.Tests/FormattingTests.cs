using System.Text.Json.Nodes;
using PreExhaust.Language.Formatting;

namespace PreExhaust.LanguageServer.Tests;

public sealed class FormattingTests
{
    private const StringComparison Exactly = StringComparison.Ordinal;

    private const string Text =
        "\n\nsession  A\nBench Press  3 × 5\n\n\n   warmup 1x8 40%\nSqat:3×5\nBack Squat 3 x 5,rest 90 sec // ok\n\n";

    [Fact]
    public async Task A_document_is_formatted_line_by_line()
    {
        await using var client = await LspClient.Started();
        await client.Open(Text);
        var edits = await client.Ask("textDocument/formatting", Documents.Of());

        Assert.Equal(WorkoutFormatter.Format(Text), Edits.Apply(Text, edits));
        Assert.True(edits!.AsArray().Count > 3);
    }

    [Fact]
    public async Task What_is_formatted_needs_no_edits()
    {
        await using var client = await LspClient.Started();
        await client.Open(WorkoutFormatter.Format(Text));

        Assert.Empty((await client.Ask("textDocument/formatting", Documents.Of()))!.AsArray());
    }

    [Theory]
    [InlineData(3, 0, 3, 5)]
    [InlineData(3, 0, 4, 0)]
    public async Task Of_a_range_only_its_lines_are_formatted(int line, int character, int endLine, int endCharacter)
    {
        await using var client = await LspClient.Started();
        await client.Open(Text);
        var parameters = Documents.Of();
        parameters["range"] = Documents.Range(line, character, endLine, endCharacter);
        var edits = await client.Ask("textDocument/rangeFormatting", parameters);

        Assert.Equal(Text.Replace("Bench Press  3 × 5", "Bench Press: 3x5", Exactly), Edits.Apply(Text, edits));
    }

    [Fact]
    public async Task The_line_that_was_just_finished_is_formatted_and_the_next_one_stays()
    {
        const string Typed = "session A\nBench Press  3 × 5\n\n\n";
        await using var client = await LspClient.Started();
        await client.Open(Typed);
        var parameters = Documents.At(2, 0);
        parameters["ch"] = "\n";
        parameters["options"] = new JsonObject { ["tabSize"] = 2, ["insertSpaces"] = true };
        var edits = await client.Ask("textDocument/onTypeFormatting", parameters);

        Assert.Equal("session A\nBench Press: 3x5\n\n\n", Edits.Apply(Typed, edits));
    }
}
