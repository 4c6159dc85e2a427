using PreExhaust.LanguageServer.Protocol;

namespace PreExhaust.LanguageServer.Connection;

/// <summary>What the client may ask now: nothing before <c>initialize</c>, nothing after <c>shutdown</c>.</summary>
internal sealed class Lifecycle
{
    private bool _isInitialized;

    /// <summary>Whether the client said goodbye, so that its going is no accident.</summary>
    public bool IsShutDown { get; private set; }

    /// <summary>Why a message is not listened to; <c>null</c> where it is. To be asked in their order.</summary>
    /// <param name="method">The method of the message.</param>
    public (int Code, string Reason)? Refusal(string? method)
    {
        if (method == "exit")
            return null;
        if (IsShutDown)
            return (ErrorCode.InvalidRequest, "The server is shut down.");
        if (method == "initialize" == _isInitialized)
            return _isInitialized
                ? (ErrorCode.InvalidRequest, "The server is initialized already.")
                : (ErrorCode.ServerNotInitialized, "The first request has to be 'initialize'.");
        _isInitialized = true;
        IsShutDown = method == "shutdown";
        return null;
    }
}
