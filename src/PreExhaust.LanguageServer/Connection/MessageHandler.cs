using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PreExhaust.LanguageServer.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace PreExhaust.LanguageServer.Connection;

/// <summary>
/// Reads and writes the messages of the protocol. What is no message, or comes at the wrong time, is answered here, and
/// the connection goes on.
/// </summary>
internal sealed class MessageHandler(
    Stream output, Stream input, IJsonRpcMessageFormatter formatter, Lifecycle lifecycle)
    : StreamMessageHandler(output, input, formatter)
{
    /// <summary>A buffer that one huge answer needed is not kept for the small ones.</summary>
    private const int LargestKept = 1024 * 1024;

    private readonly MessageReader _reader = new(input);
    private readonly ConcurrentDictionary<RequestId, bool> _asked = [];
    private ArrayBufferWriter<byte> _body = new();
    private int _unanswered;

    /// <summary>Ends when every request that came so far has its answer, or after a second.</summary>
    public async Task Answered()
    {
        for (var i = 0; i < 100 && Volatile.Read(ref _unanswered) > 0; i++)
            await Task.Delay(10);
    }

    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var incoming = await _reader.Read(cancellationToken);
            if (incoming == IncomingMessage.End)
            {
                // The connection closes when reading ends, and would take along what is not written yet.
                await Answered();
                return null;
            }

            if (incoming == IncomingMessage.WithoutLength)
            {
                await Refuse(RequestId.Null, ErrorCode.ParseError, "A header lacks its Content-Length.");
                return null;
            }

            if (incoming.Body is null)
                await Refuse(RequestId.Null, ErrorCode.InvalidRequest, "The message is too long.");
            else if (await Understand(incoming.Body) is { } message)
                return message;
        }
    }

    protected override async ValueTask WriteCoreAsync(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        if (content is JsonRpcRequest { IsResponseExpected: true } request)
            _asked.TryAdd(request.RequestId, true);
        _body.ResetWrittenCount();
        Formatter.Serialize(_body, content);
        var length = _body.WrittenCount.ToString(CultureInfo.InvariantCulture);
        var header = Encoding.ASCII.GetBytes($"Content-Length: {length}\r\n\r\n");
        await SendingStream!.WriteAsync(header, cancellationToken);
        await SendingStream.WriteAsync(_body.WrittenMemory, cancellationToken);
        await SendingStream.FlushAsync(cancellationToken);
        if (content is JsonRpcResult || (content is JsonRpcError error && !error.RequestId.IsNull))
            Interlocked.Decrement(ref _unanswered);
        if (_body.Capacity > LargestKept)
            _body = new();
    }

    /// <summary>The message that some bytes are; <c>null</c> where it is answered or not worth an answer.</summary>
    private async ValueTask<JsonRpcMessage?> Understand(byte[] body)
    {
        JsonRpcMessage message;
        try
        {
            message = Formatter.Deserialize(new ReadOnlySequence<byte>(body));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await (IsJson(body)
                ? Refuse(RequestId.Null, ErrorCode.InvalidRequest, "This is no request, notification or response.")
                : Refuse(RequestId.Null, ErrorCode.ParseError, "This is no JSON."));
            return null;
        }

        if (message is IJsonRpcMessageWithId and not JsonRpcRequest)
            return IsExpected((IJsonRpcMessageWithId)message) ? message : null;
        var isAsked = message is JsonRpcRequest { IsResponseExpected: true };
        if (isAsked)
            Interlocked.Increment(ref _unanswered);
        if (message is not JsonRpcRequest request || lifecycle.Refusal(request.Method) is not var (code, reason))
            return message;
        if (isAsked)
            await Refuse(request.RequestId, code, reason);
        return null;
    }

    /// <summary>An answer to what nobody asked would end the connection.</summary>
    private bool IsExpected(IJsonRpcMessageWithId answer) => _asked.TryRemove(answer.RequestId, out _);

    private static bool IsJson(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private ValueTask Refuse(RequestId id, int code, string reason) => WriteAsync(
        new JsonRpcError { RequestId = id, Error = new() { Code = (JsonRpcErrorCode)code, Message = reason } },
        DisposalToken);
}
