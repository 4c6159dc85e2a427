using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PreExhaust.Benchmarks.Editing;

/// <summary>An editor with one document, and its server.</summary>
internal sealed class EditorClient : IDisposable
{
    private const string Uri = "untitled:long.workout";
    private const string Published = "textDocument/publishDiagnostics";

    private readonly ServerConnection _server;
    private byte[] _buffer = new byte[4096];
    private int _version = 1;

    private EditorClient(ServerConnection server) => _server = server;

    /// <summary>An editor that shows a text and what there is to say about it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="server">The server that it has started.</param>
    public static EditorClient Open(string text, ServerConnection server)
    {
        var client = new EditorClient(server);
        client.Send("initialize", new() { ["processId"] = null, ["capabilities"] = new JsonObject() }, id: 1);
        client.ReadUntil(IsAnswer);
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

    /// <summary>Ends the server.</summary>
    public void Dispose() => _server.Dispose();

    /// <summary>
    /// A request that its handler answers with nothing, because there is no such page: there and back. It would take
    /// longer to turn down a method that is not known.
    /// </summary>
    public void Echo()
    {
        Send("preexhaust/explain", new() { ["id"] = "echo" }, id: 1);
        ReadUntil(IsAnswer);
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

    private static bool IsAnswer(JsonElement message) => message.TryGetProperty("id", out _);

    private bool IsAboutThisVersion(JsonElement message) =>
        message.TryGetProperty("method", out var method) && method.ValueEquals(Published)
        && message.GetProperty("params").TryGetProperty("version", out var version) && version.GetInt32() == _version;

    private void Send(string method, JsonObject parameters, int? id = null)
    {
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters };
        if (id is not null)
            message["id"] = id;
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var header = FormattableString.Invariant($"Content-Length: {body.Length}\r\n\r\n");
        _server.ToServer.Write([.. Encoding.ASCII.GetBytes(header), .. body]);
        _server.ToServer.Flush();
    }

    private void ReadUntil(Predicate<JsonElement> isWanted)
    {
        while (!Read(isWanted))
        {
        }
    }

    /// <summary>
    /// Reads a message into memory that is used again: an editor is another process, whose garbage is none of ours.
    /// </summary>
    private bool Read(Predicate<JsonElement> isWanted)
    {
        var length = ReadLength();
        if (_buffer.Length < length)
            _buffer = new byte[2 * length];
        _server.FromServer.ReadExactly(_buffer, 0, length);
        using var message = JsonDocument.Parse(_buffer.AsMemory(0, length));
        return isWanted(message.RootElement);
    }

    private int ReadLength()
    {
        var header = new StringBuilder();
        while (header.Length < 4 || header.ToString(header.Length - 4, 4) != "\r\n\r\n")
            header.Append((char)_server.FromServer.ReadByte());
        return int.Parse(header.ToString().AsSpan("Content-Length: ".Length).TrimEnd(), CultureInfo.InvariantCulture);
    }
}
