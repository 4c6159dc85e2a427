using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;

namespace PreExhaust.LanguageServer.Tests;

/// <summary>
/// A client that knows the protocol by heart and shares no code with the server: it writes bytes and reads JSON. Where
/// a test waits for what never comes, it fails after a while.
/// </summary>
internal sealed class LspClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly Stream _output;
    private readonly StreamReader _input;
    private readonly ConcurrentQueue<JsonNode> _notifications = new();
    private readonly SemaphoreSlim _notified = new(0);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode>> _answers = new();
    private readonly Task _reading;
    private int _lastId;

    public LspClient()
    {
        _output = _toServer.Writer.AsStream();
        // Latin 1 keeps every byte apart; texts are decoded message by message.
        _input = new(_toClient.Reader.AsStream(), Encoding.Latin1);
        Server = WorkoutLanguageServer.Run(_toServer.Reader.AsStream(), _toClient.Writer.AsStream(), "1.2.3");
        _reading = Task.Run(Read);
    }

    /// <summary>The server, which ends with the exit code of its process.</summary>
    public Task<int> Server { get; }

    /// <summary>Requests of the server that came so far.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>A client whose server answered <c>initialize</c>.</summary>
    public static async Task<LspClient> Started(string? folder = null, JsonNode? capabilities = null)
    {
        var client = new LspClient();
        await client.Ask("initialize", new JsonObject
        {
            ["processId"] = null,
            ["rootUri"] = folder is null ? null : new Uri(folder).AbsoluteUri,
            ["capabilities"] = capabilities ?? new JsonObject(),
        });
        await client.Tell("initialized", new JsonObject());
        return client;
    }

    /// <summary>The result of a request; a test that expects an error looks at <see cref="AskRaw"/>.</summary>
    public async Task<JsonNode?> Ask(string method, JsonNode? parameters)
    {
        var answer = await AskRaw(method, parameters);
        Assert.True(answer["error"] is null, answer.ToJsonString());
        return answer["result"];
    }

    /// <summary>The code of the error that a request gets.</summary>
    public async Task<int> ErrorOf(string method, JsonNode? parameters) =>
        (int)(await AskRaw(method, parameters))["error"]!["code"]!;

    /// <summary>The whole answer to a request.</summary>
    public async Task<JsonNode> AskRaw(string method, JsonNode? parameters)
    {
        var answer = await Start(method, parameters);
        return await answer.WaitAsync(Patience);
    }

    /// <summary>Sends a request without waiting for its answer.</summary>
    public async Task<Task<JsonNode>> Start(string method, JsonNode? parameters)
    {
        var (_, message, answer) = Request(method, parameters);
        await Send(message);
        return answer;
    }

    /// <summary>Sends a request and takes it back in the same breath.</summary>
    public async Task<Task<JsonNode>> StartAndCancel(string method, JsonNode? parameters)
    {
        var (id, message, answer) = Request(method, parameters);
        var cancel = $$$"""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":{{{id}}}}}""";
        await SendBytes([.. Bytes(message), .. Bytes(cancel)]);
        return answer;
    }

    public Task Tell(string method, JsonNode? parameters)
    {
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method };
        if (parameters is not null)
            message["params"] = parameters;
        return Send(message.ToJsonString());
    }

    /// <summary>The answer that names no request, which comes to what is no message.</summary>
    public Task<JsonNode> AnswerToNothing() => AnswerTo("null").WaitAsync(Patience);

    public Task Send(string json) => SendBytes(Bytes(json));

    public async Task SendBytes(byte[] bytes)
    {
        await _output.WriteAsync(bytes);
        await _output.FlushAsync();
    }

    /// <summary>The next notification of a method.</summary>
    public async Task<JsonNode> Next(string method, Func<JsonNode, bool>? isWanted = null)
    {
        while (true)
        {
            Assert.True(await _notified.WaitAsync(Patience), $"No {method} came.");
            if (_notifications.TryDequeue(out var message) && (string?)message["method"] == method
                && (isWanted is null || isWanted(message["params"]!)))
                return message["params"]!;
        }
    }

    /// <summary>The client goes without a word.</summary>
    public ValueTask Die() => _output.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await _output.DisposeAsync();
        await Server.WaitAsync(Patience);
        await _toClient.Writer.CompleteAsync();
        await _reading.WaitAsync(Patience);
    }

    private static byte[] Bytes(string json) =>
    [
        .. Encoding.ASCII.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n"),
        .. Encoding.UTF8.GetBytes(json),
    ];

    private (int Id, string Message, Task<JsonNode> Answer) Request(string method, JsonNode? parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method };
        if (parameters is not null)
            message["params"] = parameters;
        return (id, message.ToJsonString(), AnswerTo(id.ToString(CultureInfo.InvariantCulture)));
    }

    private Task<JsonNode> AnswerTo(string id) => _answers
        .GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    private async Task Read()
    {
        while (await _input.ReadLineAsync() is { } header)
        {
            Assert.Equal("", await _input.ReadLineAsync());
            var body = new char[int.Parse(header["Content-Length: ".Length..], CultureInfo.InvariantCulture)];
            Assert.Equal(body.Length, await _input.ReadBlockAsync(body));
            Take(JsonNode.Parse(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(body)))!);
        }
    }

    private void Take(JsonNode message)
    {
        if (message["method"] is null)
        {
            var id = message["id"]?.ToJsonString() ?? "null";
            _answers.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult(message);
        }
        else if (message["id"] is { } id)
        {
            Requests.Enqueue((string)message["method"]!);
            _ = Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = null }.ToJsonString());
        }
        else
        {
            _notifications.Enqueue(message);
            _notified.Release();
        }
    }
}
