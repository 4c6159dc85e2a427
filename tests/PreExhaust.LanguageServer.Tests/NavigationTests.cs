using System.Text.Json.Nodes;
using PreExhaust.Tests.Shared;

namespace PreExhaust.LanguageServer.Tests;

public sealed class NavigationTests : IDisposable
{
    private const StringComparison Exactly = StringComparison.Ordinal;

    private const string Schemes =
        "scheme Waves\n  1x5 65%, 1x5 75%\n\nexercise Belt Squat like Back Squat\n  alias hip belt squat\n";

    private const string Plan =
        "program P\nrotate Lower A, Lower B on Mon\n\n"
        + "session Lower A\nBelt Squat: like waves\nA1 Dips: 3x8\nA2 Plank: 3x30s\n\n"
        + "session Lower B like Lower A\nFront Squat: like \"Waves\"\nLeg Press: 3x8 60% of Belt Squat\n"
        + "  allow PEX1001: me\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("waves", "schemes.workout 0:7-0:12")]
    [InlineData("Belt Squat: like", "schemes.workout 3:9-3:19")]
    [InlineData("Lower A, ", "plan.workout 3:8-3:15")]
    [InlineData("Lower A\nFront", "plan.workout 3:8-3:15")]
    public async Task Definitions_are_found_in_all_files(string at, string expected)
    {
        await using var client = await Opened();
        var places = await client.Ask("textDocument/definition", At(at));

        Assert.Equal([expected], Texts(places));
    }

    [Fact]
    public async Task References_are_found_in_all_files_open_or_not()
    {
        _folder.Write("more/other.workout", "session X\nBelt Squat: like Waves\n");
        await using var client = await Opened();
        var parameters = At("waves");
        parameters["context"] = new JsonObject { ["includeDeclaration"] = true };
        var places = await client.Ask("textDocument/references", parameters);

        Assert.Equal(
            ["other.workout 1:17-1:22", "plan.workout 4:17-4:22", "plan.workout 9:19-9:24", "schemes.workout 0:7-0:12"],
            Texts(places).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task References_may_leave_the_definition_out()
    {
        await using var client = await Opened();
        var parameters = At("waves");
        parameters["context"] = new JsonObject { ["includeDeclaration"] = false };

        Assert.DoesNotContain(
            "schemes.workout 0:7-0:12", Texts(await client.Ask("textDocument/references", parameters)));
    }

    [Fact]
    public async Task A_scheme_is_renamed_in_all_files()
    {
        await using var client = await Opened();
        var edit = await Rename(client, "waves", "Steps");

        Assert.Equal(Schemes.Replace("Waves", "Steps", Exactly), Edits.Apply(Schemes, edit!, UriOf("schemes.workout")));
        Assert.Equal(
            Plan.Replace("waves", "Steps", Exactly).Replace("Waves", "Steps", Exactly),
            Edits.Apply(Plan, edit!, UriOf("plan.workout")));
    }

    [Fact]
    public async Task An_exercise_of_the_project_is_renamed_in_all_files()
    {
        await using var client = await Opened();
        var edit = await Rename(client, "Belt Squat: like", "Hanging Squat");

        Assert.Equal(
            Schemes.Replace("exercise Belt Squat", "exercise Hanging Squat", Exactly),
            Edits.Apply(Schemes, edit!, UriOf("schemes.workout")));
        Assert.Equal(
            Plan.Replace("Belt Squat", "Hanging Squat", Exactly),
            Edits.Apply(Plan, edit!, UriOf("plan.workout")));
    }

    [Fact]
    public async Task An_exercise_of_the_catalogue_becomes_another_one()
    {
        await using var client = await Opened();
        var edit = await Rename(client, "Front Squat", "Hack Squat");

        Assert.Equal(
            Plan.Replace("Front Squat", "Hack Squat", Exactly),
            Edits.Apply(Plan, edit!, UriOf("plan.workout")));
    }

    [Fact]
    public async Task A_session_is_renamed_wherever_it_is_named()
    {
        await using var client = await Opened();
        var edit = await Rename(client, "Lower A\nBelt", "Legs");

        Assert.Equal(Plan.Replace("Lower A", "Legs", Exactly), Edits.Apply(Plan, edit!, UriOf("plan.workout")));
    }

    [Fact]
    public async Task A_label_changes_for_all_of_its_group()
    {
        await using var client = await Opened();
        var edit = await Rename(client, "A1 Dips", "C");

        Assert.Equal(
            Plan.Replace("A1 Dips", "C1 Dips", Exactly).Replace("A2 Plank", "C2 Plank", Exactly),
            Edits.Apply(Plan, edit!, UriOf("plan.workout")));
    }

    [Theory]
    [InlineData("waves", "")]
    [InlineData("waves", "a\nb")]
    [InlineData("waves", "a: 3x5")]
    [InlineData("Front Squat", "No Such Thing")]
    [InlineData("Belt Squat: like", "Back Squat")]
    [InlineData("Lower A, ", "Lower B")]
    [InlineData("A1 Dips", "Group")]
    public async Task A_name_that_is_none_is_refused_with_the_reason(string at, string name)
    {
        await using var client = await Opened();
        var parameters = At(at);
        parameters["newName"] = name;
        var answer = await client.AskRaw("textDocument/rename", parameters);

        Assert.Equal(-32803, (int?)answer["error"]!["code"]);
        Assert.EndsWith(".", (string?)answer["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_be_renamed_is_shown_before()
    {
        await using var client = await Opened();
        var prepared = await client.Ask("textDocument/prepareRename", At("Waves\"\n"));

        Assert.Equal("Waves", (string?)prepared!["placeholder"]);
        Assert.Equal("9:19-9:24", Documents.Text(prepared["range"]!));
        Assert.Null(await client.Ask("textDocument/prepareRename", At("program P")));
    }

    [Fact]
    public async Task The_same_name_lights_up_in_the_document()
    {
        await using var client = await Opened();
        var places = await client.Ask("textDocument/documentHighlight", At("waves"));

        Assert.Equal(["4:17-4:22", "9:19-9:24"], places!.AsArray().Select(p => Documents.Text(p!["range"]!)));
    }

    [Fact]
    public async Task Symbols_of_all_files_are_found_by_a_part_of_their_name()
    {
        await using var client = await Opened();
        var symbols = await client.Ask("workspace/symbol", new JsonObject { ["query"] = "SQUAT" });

        Assert.Equal(
            ["Belt Squat", "Belt Squat", "Front Squat"],
            symbols!.AsArray().Select(s => (string?)s!["name"]).Order(StringComparer.Ordinal));
        Assert.Contains(symbols.AsArray(), s => (string?)s!["containerName"] == "Lower A");
    }

    [Fact]
    public async Task Rules_lead_to_their_pages()
    {
        await using var client = await Opened();
        var links = await client.Ask("textDocument/documentLink", Documents.Of(UriOf("plan.workout")));
        var link = Assert.Single(links!.AsArray());

        Assert.Equal("11:8-11:15", Documents.Text(link!["range"]!));
        Assert.EndsWith("SynergistFirst/README.md", (string?)link["target"], StringComparison.Ordinal);
    }

    private string UriOf(string name) => new Uri(Path.Combine(_folder.Path, name)).AbsoluteUri;

    private JsonObject At(string text)
    {
        var (line, character) = Program.Place(text, within: Plan);
        return Documents.At(line, character, UriOf("plan.workout"));
    }

    private static IEnumerable<string> Texts(JsonNode? places) => places!.AsArray().Select(place =>
        $"{Path.GetFileName((string)place!["uri"]!)} {Documents.Text(place["range"]!)}");

    private async Task<LspClient> Opened()
    {
        _folder.Write("schemes.workout", Schemes);
        var client = await LspClient.Started(_folder.Path);
        await client.Open(Plan, UriOf("plan.workout"));
        return client;
    }

    private Task<JsonNode?> Rename(LspClient client, string at, string name)
    {
        var parameters = At(at);
        parameters["newName"] = name;
        return client.Ask("textDocument/rename", parameters);
    }
}
