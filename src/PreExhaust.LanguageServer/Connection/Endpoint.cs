using System.Text.Json;
using PreExhaust.LanguageServer.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace PreExhaust.LanguageServer.Connection;

/// <summary>
/// The connection to a client. Its answers to failures hold a sentence, never a stack trace.
/// </summary>
internal sealed class Endpoint(IJsonRpcMessageHandler handler) : JsonRpc(handler)
{
    /// <summary>Listens to a notification; the next message waits until the action is done.</summary>
    public void On<T>(string method, Action<T> handle)
        where T : class => Add<T>(method, (parameters, _) =>
        {
            handle(parameters);
            return Task.FromResult<object?>(null);
        });

    /// <summary>
    /// Answers a request. What <paramref name="handle"/> does until it first waits is done before the next message is
    /// looked at.
    /// </summary>
    public void Answer<T>(string method, Func<T, CancellationToken, Task<object?>> handle)
        where T : class => Add(method, handle);

    /// <summary>Tells the client something.</summary>
    public Task Tell(string method, IReadOnlyDictionary<string, object?> parameters) =>
        UnlessGone(NotifyWithParameterObjectAsync(method, parameters, null));

    /// <summary>Asks the client for something whose answer says nothing.</summary>
    public Task Ask(string method, IReadOnlyDictionary<string, object?> parameters) =>
        UnlessGone(InvokeWithParameterObjectAsync(method, parameters, null, default));

    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception)
    {
        var cause = exception is AggregateException { InnerExceptions: [var only] } ? only : exception;
        return cause switch
        {
            LocalRpcException local => new() { Code = (JsonRpcErrorCode)local.ErrorCode, Message = local.Message },
            JsonException json => CreateErrorDetails(request, Unfit($"see {json.Path ?? "$"}")),
            OperationCanceledException => new()
            {
                Code = JsonRpcErrorCode.RequestCanceled,
                Message = "The request was cancelled.",
            },
            _ => new()
            {
                Code = (JsonRpcErrorCode)ErrorCode.InternalError,
                Message = $"internal error: {cause.GetType().Name}: {cause.Message}".ReplaceLineEndings(" "),
            },
        };
    }

    /// <summary>What cannot be told to a client that is gone or refuses to hear it is nobody's failure.</summary>
    private static async Task UnlessGone(Task message)
    {
        try
        {
            await message;
        }
        catch (Exception exception) when (
            exception is RemoteRpcException or ObjectDisposedException or IOException or OperationCanceledException)
        {
            // Whoever runs the connection sees its end.
        }
    }

    private static LocalRpcException Unfit(string reason) =>
        new($"The parameters are not those of the protocol: {reason}.") { ErrorCode = ErrorCode.InvalidParams };

    private void Add<T>(string method, Func<T, CancellationToken, Task<object?>> handle)
        where T : class
    {
        var adapter = new Adapter<T>(handle);
        var invoke = adapter.Invoke;
        AddLocalRpcMethod(
            invoke.Method,
            adapter,
            new(method) { UseSingleObjectParameterDeserialization = true });
    }

    /// <summary>A method to be called by its name, for which a lambda is too hidden.</summary>
    private sealed class Adapter<T>(Func<T, CancellationToken, Task<object?>> handle)
        where T : class
    {
        public Task<object?> Invoke(T? parameters = null, CancellationToken cancellation = default) => handle(
            parameters ?? Nothing.AtAll as T ?? throw Unfit("they are missing"), cancellation);
    }
}
