using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using PreExhaust.LanguageServer;

namespace PreExhaust.Benchmarks.Editing;

/// <summary>An editor with one document, in the process of its server.</summary>
internal sealed class EditorClient
{
    private const string Uri = "untitled:long.workout";
    private const string Published = "textDocument/publishDiagnostics";

    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly Stream _output;
    private readonly StreamReader _input;
    private int _version = 1;

    private EditorClient()
    {
        _output = _toServer.Writer.AsStream();
        _input = new(_toClient.Reader.AsStream(), Encoding.ASCII);
        _ = WorkoutLanguageServer.Run(_toServer.Reader.AsStream(), _toClient.Writer.AsStream(), "0.0.0");
    }

    /// <summary>An editor that shows a text and what there is to say about it.</summary>
    public static EditorClient Open(string text)
    {
        var client = new EditorClient();
        client.Send("initialize", new() { ["processId"] = null, ["capabilities"] = new JsonObject() }, id: 1);
        client.ReadUntil(message => message["id"] is not null);
        client.Send("initialized", []);
        client.Send("textDocument/didOpen", new()
        {
            ["textDocument"] = new JsonObject
            {
                ["uri"] = Uri, ["languageId"] = "workout", ["version"] = client._version, ["text"] = text,
            },
        });
        client.ReadUntil(client.IsAboutThisVersion);
        return client;
    }

    /// <summary>A request that the server does not know: there and back with nothing to do between.</summary>
    public void Echo()
    {
        Send("benchmark/echo", [], id: 1);
        ReadUntil(message => message["id"] is not null);
    }

    /// <summary>Replaces a range in a line, and waits for what there is to say then.</summary>
    public void Type(int line, int start, int end, string text)
    {
        _version++;
        Send("textDocument/didChange", new()
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri, ["version"] = _version },
            ["contentChanges"] = new JsonArray(new JsonObject
            {
                ["range"] = new JsonObject { ["start"] = Place(line, start), ["end"] = Place(line, end) },
                ["text"] = text,
            }),
        });
        ReadUntil(IsAboutThisVersion);
    }

    private static JsonObject Place(int line, int character) => new() { ["line"] = line, ["character"] = character };

    private bool IsAboutThisVersion(JsonNode message) =>
        (string?)message["method"] == Published && (int?)message["params"]!["version"] == _version;

    private void Send(string method, JsonObject parameters, int? id = null)
    {
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters };
        if (id is not null)
            message["id"] = id;
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        _output.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"Content-Length: {body.Length}\r\n\r\n")));
        _output.Write(body);
        _output.Flush();
    }

    private void ReadUntil(Predicate<JsonNode> isWanted)
    {
        while (!isWanted(Read()))
        {
        }
    }

    private JsonNode Read()
    {
        var header = _input.ReadLine()!;
        _input.ReadLine();
        var body = new char[int.Parse(header["Content-Length: ".Length..], CultureInfo.InvariantCulture)];
        _input.ReadBlock(body);
        return JsonNode.Parse(new string(body))!;
    }
}
