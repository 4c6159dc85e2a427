using System.Text.Json.Nodes;
using PreExhaust.Language;
using PreExhaust.Tests.Shared;

namespace PreExhaust.LanguageServer.Tests;

public sealed class DiagnosticTests : IDisposable
{
    private const string ArmsFirst =
        "session Upper\nTriceps Pushdown: 4x10 RIR 1, rest 60s\nBarbell Bench Press: 5x5 75%, rest 3min\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_message_has_its_place_severity_page_and_the_other_places_involved()
    {
        await using var client = await LspClient.Started();
        await client.Open(ArmsFirst);
        var published = await client.Next("textDocument/publishDiagnostics");
        var finding = published["diagnostics"]!.AsArray().First(d => (string?)d!["code"] == "PEX1001")!;

        Assert.Equal("1:0-1:16", Documents.Text(finding["range"]!));
        Assert.Equal("preexhaust", (string?)finding["source"]);
        var page = (string?)finding["codeDescription"]!["href"];
        Assert.EndsWith("SynergistFirst/README.md", page, StringComparison.Ordinal);
        var related = finding["relatedInformation"]!.AsArray();
        Assert.NotEmpty(related);
        Assert.All(related, place => Assert.Equal(Documents.Uri, (string?)place!["location"]!["uri"]));
        Assert.Equal("2:0-2:19", Documents.Text(related[0]!["location"]!["range"]!));
    }

    [Fact]
    public async Task What_says_nothing_is_greyed_out()
    {
        await using var client = await LspClient.Started();
        await client.Open("session A\nBench Press: 3x5 75%\n  allow PEX1001: arms first\n");
        var published = await client.Next("textDocument/publishDiagnostics");
        var unused = published["diagnostics"]!.AsArray().First(d => (string?)d!["code"] == "PEX0302")!;

        Assert.Equal(1, (int?)unused["tags"]![0]);
    }

    [Fact]
    public async Task The_diagnostics_are_those_of_the_command_line()
    {
        var text = ArmsFirst + "Bench Pres: 3x5\nSquat: 3x5, 12\nPress x 5 sets of\n";
        var path = _folder.Write("a.workout", text);
        var document = WorkoutText.Parse(text, "a.workout");
        await using var client = await LspClient.Started(_folder.Path);
        await client.Open(text, new Uri(path).AbsoluteUri);

        Assert.Equal(
            document.Diagnostics.Concat(document.Check())
                .OrderBy(d => d.Span.Start)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .Select(d => d.Id),
            (await client.Diagnostics(1, new Uri(path).AbsoluteUri)).Select(line => line.Split(' ')[^1]));
    }

    [Fact]
    public async Task A_client_that_asks_gets_them_once_and_is_not_told_too()
    {
        await using var client = await LspClient.Started(capabilities: JsonNode.Parse(
            """{"textDocument":{"diagnostic":{"dynamicRegistration":false}}}"""));
        await client.Open("Bench Pres: 3x5");
        var first = await client.Ask("textDocument/diagnostic", Documents.Of());
        var again = Documents.Of();
        again["previousResultId"] = (string?)first!["resultId"];
        var second = await client.Ask("textDocument/diagnostic", again.DeepClone());
        await client.Change(2, Documents.Edit(0, 10, 0, 10, "s"));
        var third = await client.Ask("textDocument/diagnostic", again);

        Assert.Equal(("full", 1), ((string?)first["kind"], first["items"]!.AsArray().Count));
        Assert.Equal(("unchanged", null), ((string?)second!["kind"], second["items"]));
        Assert.Equal(("full", 0), ((string?)third!["kind"], third["items"]!.AsArray().Count));
    }

    [Fact]
    public async Task A_file_that_is_not_open_can_be_asked_about()
    {
        var path = _folder.Write("a.workout", "Bench Pres: 3x5");
        await using var client = await LspClient.Started(_folder.Path);
        var report = await client.Ask("textDocument/diagnostic", Documents.Of(new Uri(path).AbsoluteUri));

        Assert.Equal(["0:0-0:10 1 PEX0101"], Documents.Lines(report!["items"]));
    }

    [Fact]
    public async Task Editorconfig_decides_how_loud_rules_are()
    {
        _folder.Write(".editorconfig", "root = true\n[*.workout]\ndotnet_diagnostic.PEX1001.severity = error\n");
        await using var client = await LspClient.Started(_folder.Path);
        var uri = new Uri(Path.Combine(_folder.Path, "a.workout")).AbsoluteUri;
        await client.Open(ArmsFirst, uri);
        Assert.Contains("1:0-1:16 1 PEX1001", await client.Diagnostics(1, uri));

        _folder.Write(".editorconfig", "root = true\n[*.workout]\ndotnet_diagnostic.PEX1001.severity = none\n");
        await client.Tell("textDocument/didSave", Documents.Of(uri));
        Assert.DoesNotContain("1:0-1:16 1 PEX1001", await client.Diagnostics(1, uri));
    }

    [Fact]
    public async Task What_editorconfig_says_in_vain_is_said_there()
    {
        var path = _folder.Write(
            ".editorconfig", "root = true\n[*.workout]\ndotnet_diagnostic.PEX1001.severity = loud\n");
        await using var client = await LspClient.Started(_folder.Path);
        await client.Open(ArmsFirst, new Uri(Path.Combine(_folder.Path, "a.workout")).AbsoluteUri);

        Assert.Equal(["2:37-2:41 2 PEX0213"], await client.Diagnostics(null, new Uri(path).AbsoluteUri));
    }
}
