namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The error codes of JSON-RPC and of the protocol that this server answers with.</summary>
internal static class ErrorCode
{
    /// <summary>The message is no JSON.</summary>
    public const int ParseError = -32700;

    /// <summary>The message is JSON but no message, or comes at the wrong time.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>The parameters do not fit the method, or name a document that does not exist.</summary>
    public const int InvalidParams = -32602;

    /// <summary>A defect of this program.</summary>
    public const int InternalError = -32603;

    /// <summary>The first request has to be <c>initialize</c>.</summary>
    public const int ServerNotInitialized = -32002;

    /// <summary>The request was understood and cannot be granted, such as a name that is no name.</summary>
    public const int RequestFailed = -32803;
}
