using System.Text.Json.Nodes;

namespace PreExhaust.LanguageServer.Tests;

/// <summary>What tests tell and ask a server about documents.</summary>
internal static class Documents
{
    /// <summary>A document in no folder of this machine.</summary>
    public const string Uri = "untitled:plan.workout";

    public static Task Open(this LspClient client, string text, string uri = Uri, int version = 1) =>
        client.Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject
            {
                ["uri"] = uri,
                ["languageId"] = "workout",
                ["version"] = version,
                ["text"] = text,
            },
        });

    public static Task Change(this LspClient client, int version, params JsonObject[] changes) =>
        client.ChangeAt(Uri, version, changes);

    public static Task ChangeAt(this LspClient client, string uri, int version, params JsonObject[] changes) =>
        client.Tell("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
            ["contentChanges"] = new JsonArray([.. changes]),
        });

    public static Task Close(this LspClient client, string uri = Uri) =>
        client.Tell("textDocument/didClose", Of(uri));

    /// <summary>A change of a range.</summary>
    public static JsonObject Edit(int line, int character, int endLine, int endCharacter, string text) => new()
    {
        ["range"] = Range(line, character, endLine, endCharacter),
        ["text"] = text,
    };

    /// <summary>A change of everything.</summary>
    public static JsonObject All(string text) => new() { ["text"] = text };

    public static JsonObject Range(int line, int character, int endLine, int endCharacter) => new()
    {
        ["start"] = new JsonObject { ["line"] = line, ["character"] = character },
        ["end"] = new JsonObject { ["line"] = endLine, ["character"] = endCharacter },
    };

    /// <summary>Parameters about a document.</summary>
    public static JsonObject Of(string uri = Uri) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };

    /// <summary>Parameters about a place in a document.</summary>
    public static JsonObject At(int line, int character, string uri = Uri)
    {
        var parameters = Of(uri);
        parameters["position"] = new JsonObject { ["line"] = line, ["character"] = character };
        return parameters;
    }

    /// <summary>The diagnostics of a version, a line each: <c>1:4-1:9 2 PEX0101</c>.</summary>
    public static async Task<string[]> Diagnostics(this LspClient client, int? version, string uri = Uri)
    {
        var published = await client.Next(
            "textDocument/publishDiagnostics",
            p => (string?)p["uri"] == uri && (int?)p["version"] == version);
        return Lines(published["diagnostics"]);
    }

    public static string[] Lines(JsonNode? diagnostics) =>
        [.. diagnostics!.AsArray().Select(d => $"{Text(d!["range"]!)} {d["severity"]} {d["code"]}")];

    /// <summary>A range as <c>line:character-line:character</c>.</summary>
    public static string Text(JsonNode range) => $"{Place(range["start"]!)}-{Place(range["end"]!)}";

    private static string Place(JsonNode position) => $"{position["line"]}:{position["character"]}";
}
