using System.Text.Json.Nodes;
using PreExhaust.Language;

namespace PreExhaust.LanguageServer.Tests;

public sealed class CodeActionTests
{
    private const StringComparison Exactly = StringComparison.Ordinal;

    private const string ArmsFirst =
        "session Upper\nTriceps Pushdown: 4x10 RIR 1, rest 60s\nBarbell Bench Press: 5x5 75%, rest 3min\n";

    [Fact]
    public async Task A_misspelt_name_has_its_corrections()
    {
        const string Text = "Bench Pres: 3x5\n";
        var actions = await Actions(Text, 0, 3);

        Assert.Contains("Barbell Bench Press: 3x5\n", actions.Select(action => Apply(Text, action)));
        Assert.All(actions, action => Assert.Equal("quickfix", (string?)action["kind"]));
        Assert.Equal("PEX0101", (string?)actions[0]["diagnostics"]![0]!["code"]);
    }

    [Fact]
    public async Task A_notation_with_two_readings_has_them_both()
    {
        const string Text = "Back Squat: 12 x 20 x 3\nBench Press: 5x60kg\n";
        var actions = await Actions(Text, 1, 14);

        Assert.True(actions.Count(action => (string?)action["kind"] == "quickfix") >= 2);
        Assert.All(actions, action => Assert.DoesNotContain("5x60kg", Apply(Text, action), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rule_has_its_fixes_the_intent_and_the_permission()
    {
        var actions = await Actions(ArmsFirst, 1, 0);
        var titles = actions.ConvertAll(action => (string)action["title"]!);
        var results = actions.ConvertAll(action => Apply(ArmsFirst, action));

        Assert.StartsWith("session Upper\nBarbell Bench Press: 5x5 75%, rest 3min\nTriceps", results[0], Exactly);
        Assert.Contains(results, text => text.Contains("\n  intent reverse-pre-exhaust triceps", Exactly));
        Assert.Contains(results, text => text.Contains("\n  allow PEX1001: on purpose\n", Exactly));
        Assert.Contains("Allow PEX1001 here: on purpose", titles);
        Assert.All(results, text => Assert.DoesNotContain(
            WorkoutText.Parse(text).Check(), d => d.Id == "PEX1001"));
    }

    [Fact]
    public async Task Everything_that_needs_no_decision_is_fixed_at_once()
    {
        const string Text = ArmsFirst + "Plank: 3x45s\n  allow PEX3001: long\n";
        await using var client = await LspClient.Started();
        await client.Open(Text);
        var parameters = Parameters(0, 0);
        parameters["context"]!["only"] = new JsonArray("source.fixAll");
        var actions = await client.Ask("textDocument/codeAction", parameters);
        var action = Assert.Single(actions!.AsArray())!;

        Assert.Equal("source.fixAll.preexhaust", (string?)action["kind"]);
        Assert.Equal(
            "session Upper\nBarbell Bench Press: 5x5 75%, rest 3min\nTriceps Pushdown: 4x10 RIR 1, rest 60s\n"
                + "Plank: 3x45s\n",
            Apply(Text, action));
    }

    [Fact]
    public async Task Where_nothing_is_wrong_nothing_is_offered() =>
        Assert.Empty(await Actions("Bench Press: 3x5\n", 0, 0));

    private static async Task<List<JsonNode>> Actions(string text, int line, int character)
    {
        await using var client = await LspClient.Started();
        await client.Open(text);
        var actions = await client.Ask("textDocument/codeAction", Parameters(line, character));
        return [.. actions!.AsArray().Select(action => action!)];
    }

    private static JsonObject Parameters(int line, int character)
    {
        var parameters = Documents.Of();
        parameters["range"] = Documents.Range(line, character, line, character);
        parameters["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        return parameters;
    }

    private static string Apply(string text, JsonNode action) => Edits.Apply(text, action["edit"]!, Documents.Uri);
}
