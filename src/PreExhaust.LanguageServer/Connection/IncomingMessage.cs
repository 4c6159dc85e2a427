namespace PreExhaust.LanguageServer.Connection;

/// <summary>What came in.</summary>
internal sealed class IncomingMessage(byte[]? body)
{
    /// <summary>The bytes of the message; <c>null</c> where there is none to read.</summary>
    public byte[]? Body => body;

    /// <summary>The client is gone.</summary>
    public static IncomingMessage End { get; } = new(null);

    /// <summary>A header that does not say how long its message is; nobody knows where the next one begins.</summary>
    public static IncomingMessage WithoutLength { get; } = new(null);

    /// <summary>A message longer than any that makes sense; its bytes are skipped.</summary>
    public static IncomingMessage TooLong { get; } = new(null);
}
