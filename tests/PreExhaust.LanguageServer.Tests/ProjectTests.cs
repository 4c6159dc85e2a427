using System.Text.Json.Nodes;
using PreExhaust.Tests.Shared;

namespace PreExhaust.LanguageServer.Tests;

/// <summary>Files of a folder share their definitions.</summary>
public sealed class ProjectTests : IDisposable
{
    private const string Watching = """{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_scheme_of_another_file_is_known()
    {
        _folder.Write("shared/schemes.workout", "scheme Waves\n  1x5 65%, 1x5 75%\n");
        await using var client = await LspClient.Started(_folder.Path);
        await client.Open("Back Squat: like Waves", UriOf("plans/a.workout"));

        Assert.Empty(await client.Diagnostics(1, UriOf("plans/a.workout")));
    }

    [Fact]
    public async Task Without_a_folder_the_files_beside_one_count()
    {
        _folder.Write("schemes.workout", "scheme Waves\n  1x5 65%, 1x5 75%\n");
        _folder.Write("deeper/schemes.workout", "scheme Deep\n  1x5 65%, 1x5 75%\n");
        await using var client = await LspClient.Started();
        await client.Open("Back Squat: like Waves\nFront Squat: like Deep", UriOf("a.workout"));

        var diagnostic = Assert.Single(await client.Diagnostics(1, UriOf("a.workout")));
        Assert.StartsWith("1:", diagnostic, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_in_one_file_is_known_in_the_other_at_once()
    {
        _folder.Write("schemes.workout", "scheme Waves\n  1x5 65%, 1x5 75%\n");
        await using var client = await LspClient.Started(_folder.Path);
        await client.Open("Back Squat: like Waves", UriOf("a.workout"));
        await client.Open("scheme Waves\n  1x5 65%, 1x5 75%\n", UriOf("schemes.workout"));
        Assert.Empty(await client.Diagnostics(1, UriOf("a.workout")));

        await client.ChangeAt(UriOf("schemes.workout"), 2, Documents.Edit(0, 7, 0, 7, "New "));
        Assert.NotEmpty(await client.Diagnostics(1, UriOf("a.workout")));

        await client.Close(UriOf("schemes.workout"));
        Assert.Empty(await client.Diagnostics(1, UriOf("a.workout")));
    }

    [Fact]
    public async Task Files_that_change_on_disk_are_read_again()
    {
        await using var client = await LspClient.Started(_folder.Path, JsonNode.Parse(Watching));
        await client.Open("Back Squat: like Waves", UriOf("a.workout"));
        Assert.NotEmpty(await client.Diagnostics(1, UriOf("a.workout")));

        _folder.Write("schemes.workout", "scheme Waves\n  1x5 65%, 1x5 75%\n");
        await client.Tell("workspace/didChangeWatchedFiles", Changed("schemes.workout", type: 1));
        Assert.Empty(await client.Diagnostics(1, UriOf("a.workout")));
        Assert.Contains("client/registerCapability", client.Requests);

        File.Delete(Path.Combine(_folder.Path, "schemes.workout"));
        await client.Tell("workspace/didChangeWatchedFiles", Changed("schemes.workout", type: 3));
        Assert.NotEmpty(await client.Diagnostics(1, UriOf("a.workout")));
    }

    [Fact]
    public async Task A_client_that_cannot_watch_makes_them_read_again_by_saving()
    {
        await using var client = await LspClient.Started(_folder.Path);
        await client.Open("Back Squat: like Waves", UriOf("a.workout"));
        Assert.NotEmpty(await client.Diagnostics(1, UriOf("a.workout")));

        _folder.Write("schemes.workout", "scheme Waves\n  1x5 65%, 1x5 75%\n");
        await client.Tell("textDocument/didSave", Documents.Of(UriOf("a.workout")));
        Assert.Empty(await client.Diagnostics(1, UriOf("a.workout")));
    }

    [Fact]
    public async Task Folders_come_and_go()
    {
        _folder.Write("one/schemes.workout", "scheme Waves\n  1x5 65%, 1x5 75%\n");
        await using var client = await LspClient.Started();
        await client.Open("Back Squat: like Waves", UriOf("one/plans/a.workout"));
        Assert.NotEmpty(await client.Diagnostics(1, UriOf("one/plans/a.workout")));

        await client.Tell("workspace/didChangeWorkspaceFolders", Folders(added: ["one"], removed: []));
        Assert.Empty(await client.Diagnostics(1, UriOf("one/plans/a.workout")));

        await client.Tell("workspace/didChangeWorkspaceFolders", Folders(added: [], removed: ["one"]));
        Assert.NotEmpty(await client.Diagnostics(1, UriOf("one/plans/a.workout")));
    }

    [Fact]
    public async Task A_client_that_asks_is_told_when_another_file_changes_what_it_heard()
    {
        await using var client = await LspClient.Started(_folder.Path, JsonNode.Parse(
            """{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}"""));
        await client.Open("Back Squat: like Waves", UriOf("a.workout"));
        await client.Open("scheme Waves\n  1x5 65%, 1x5 75%\n", UriOf("schemes.workout"));
        var report = await client.Ask("textDocument/diagnostic", Documents.Of(UriOf("a.workout")));
        Assert.Empty(report!["items"]!.AsArray());
        await client.ChangeAt(UriOf("schemes.workout"), 2, Documents.Edit(0, 7, 0, 7, "New "));

        while (!client.Requests.Contains("workspace/diagnostic/refresh"))
            await Task.Delay(10);
        report = await client.Ask("textDocument/diagnostic", Documents.Of(UriOf("a.workout")));
        Assert.NotEmpty(report!["items"]!.AsArray());
    }

    private string UriOf(string name) => new Uri(Path.Combine(_folder.Path, name)).AbsoluteUri;

    private JsonObject Changed(string name, int type) => new()
    {
        ["changes"] = new JsonArray(new JsonObject { ["uri"] = UriOf(name), ["type"] = type }),
    };

    private JsonObject Folders(string[] added, string[] removed) => new()
    {
        ["event"] = new JsonObject { ["added"] = List(added), ["removed"] = List(removed) },
    };

    private JsonArray List(string[] names) =>
        [.. names.Select(name => new JsonObject { ["uri"] = UriOf(name), ["name"] = name })];
}
