using System.Diagnostics.CodeAnalysis;
using PreExhaust.LanguageServer.Protocol;
using StreamJsonRpc;

namespace PreExhaust.LanguageServer.Connection;

/// <summary>Turns messages into JSON and back, by code that the compiler made.</summary>
internal static class JsonFormatter
{
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Reason)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = Reason)]
    public static IJsonRpcMessageFormatter Create() => new SystemTextJsonFormatter
    {
        JsonSerializerOptions = new(ProtocolJsonContext.Default.Options),
    };

    private const string Reason = "Every type that is sent or received stands in the context, without reflection.";
}
